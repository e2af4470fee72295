package org.caravanserai.analysis.breakeven;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.scenario.Scenario;

/**
 * The share of days on which a crossing lets freight pass, above 0 and up to 1. The wait to be expected, see
 * {@link Scale#OPEN_DAYS}, comes to the outbound hours of either post: freight queues on the side it leaves.
 *
 * @param crossing id or name of a crossing or post
 */
record OpenDaysLever(String crossing) implements Lever {

    static final String PREFIX = "open-days:";

    static OpenDaysLever parse(String text) {
        String crossing = text.substring(PREFIX.length()).strip();
        if (crossing.isEmpty()) {
            throw new IllegalArgumentException("open-days of no crossing; write such as open-days:torkham");
        }
        return new OpenDaysLever(crossing);
    }

    @Override
    public String words() {
        return PREFIX + crossing;
    }

    @Override
    public String unit(Atlas atlas) {
        return "of days";
    }

    @Override
    public Scale scale(Atlas atlas) {
        return Scale.OPEN_DAYS;
    }

    @Override
    public OptionalDouble neutral() {
        return OptionalDouble.of(1);
    }

    @Override
    public void check(Atlas atlas) {
        requireNonNull(atlas.names().crossings(crossing));
    }

    @Override
    public Scenario at(double value, Atlas atlas, FreightProfile profile, LocalDate date) {
        if (!(value > 0 && value <= 1)) {
            throw new IllegalArgumentException(
                    words() + ": a share of days lies above 0 and at or below 1, was " + value);
        }
        BorderModel borders = new BorderModel(atlas, profile, date);
        Scenario scenario = Scenario.named(words() + "=" + value);
        for (BorderCrossing one : travelled(atlas, profile)) {
            checkAlone(one, atlas, profile);
            for (String post : List.of(one.fromPost(), one.toPost())) {
                double hours = borders.over(one, post).get(0).amount().hours() + Scale.OPEN_DAYS.stretched(value);
                scenario = scenario.setting("post:" + post + " outbound hours="
                        + BigDecimal.valueOf(hours).toPlainString());
            }
        }
        return scenario;
    }

    private List<BorderCrossing> travelled(Atlas atlas, FreightProfile profile) {
        List<BorderCrossing> named = new ArrayList<>(atlas.names().crossings(crossing));
        named.removeIf(one -> !profile.modes().contains(one.mode()));
        if (named.isEmpty()) {
            throw new IllegalArgumentException(words() + ": " + profile.id() + " cannot cross there");
        }
        return named;
    }

    /** Hours are set by post: two crossings of one post that freight could choose between would get the same. */
    private void checkAlone(BorderCrossing one, Atlas atlas, FreightProfile profile) {
        List<String> beside = atlas.contents().crossings().stream()
                .filter(other -> !other.id().equals(one.id())
                        && profile.modes().contains(other.mode())
                        && (touches(other, one.fromPost()) || touches(other, one.toPost())))
                .map(BorderCrossing::id)
                .toList();
        if (!beside.isEmpty()) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "%s: its posts are also those of %s, which %s can take; vary the hours instead: crossing:%s hours",
                    words(),
                    beside.stream().collect(Collectors.joining(", ")),
                    profile.id(),
                    one.id()));
        }
    }

    private static boolean touches(BorderCrossing other, String post) {
        return other.fromPost().equals(post) || other.toPost().equals(post);
    }
}
