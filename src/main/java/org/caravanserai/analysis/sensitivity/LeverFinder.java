package org.caravanserai.analysis.sensitivity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.caravanserai.analysis.reliability.Quantity;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.HaulModel;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;

/** Finds for a line of the account the change of a scenario that scales the figure it rests on. */
final class LeverFinder {

    /** The only source of what a scenario states itself. */
    private static final List<String> STATED = List.of("scenario");

    private final Atlas atlas;
    private final FreightProfile profile;
    private final Map<String, Rate> rates = new HashMap<>();

    LeverFinder(Atlas atlas, FreightProfile profile) {
        this.atlas = atlas;
        this.profile = profile;
        atlas.contents().rates().forEach(rate -> rates.putIfAbsent(rate.figure().what(), rate));
    }

    /**
     * What moves a line, or why nothing does.
     *
     * @param targets in the words of a change, without the factor; none where nothing moves it
     * @param reason why nothing does; empty where something does
     */
    record Handle(List<String> targets, String reason) {

        private static Handle none(String reason) {
            return new Handle(List.of(), reason);
        }

        private static Handle on(String target) {
            return new Handle(List.of(target), "");
        }
    }

    Handle handle(Leg leg, LedgerEntry entry, Quantity quantity) {
        Figure figure = quantity.figure(entry);
        if (figure.sources().equals(STATED)) {
            return Handle.none("stated by the scenario");
        }
        return switch (entry.component()) {
            case HAUL, REST -> rate(figure);
            case WAITING ->
                figure.origin().startsWith(HaulModel.YARD_HOURS)
                        ? rate(figure)
                        : Handle.none("follows from the opening hours of the gate");
            case BORDER -> border(leg, entry, figure, quantity);
            case TRANSFER, PORT -> Handle.on("terminal:" + leg.from().place() + " " + quantity.word());
            case TIME_VALUE -> throw new IllegalArgumentException("the value of time follows from the hours");
        };
    }

    private Handle rate(Figure figure) {
        return Optional.ofNullable(rates.get(figure.origin()))
                .map(LeverFinder::scaled)
                .orElseGet(() -> Handle.none("a rate of the profile's own, which no scenario changes"));
    }

    private static Handle scaled(Rate rate) {
        return Handle.on("rate:%s %s %s"
                .formatted(rate.country(), rate.mode().map(Mode::word).orElse("*"), rate.parameter()));
    }

    /** A mean that stands in is scaled for all it stands in for; a measured side of a post by itself. */
    private Handle border(Leg leg, LedgerEntry entry, Figure figure, Quantity quantity) {
        if (rates.containsKey(figure.origin())) {
            return rate(figure);
        }
        if (leg.kind() != LegKind.BORDER) {
            return Handle.none("measured at a port, where no scenario changes it");
        }
        boolean outbound =
                entry.country().equals(atlas.placeOf(leg.from().place()).country());
        String post = (outbound ? leg.from() : leg.to()).place();
        String what = (outbound ? " outbound " : " inbound ") + quantity.word();
        return oneMode(post)
                ? Handle.on("post:" + post + what)
                : new Handle(
                        crossings(post, crossing -> crossing.mode() == entry.mode())
                                .map(id -> "crossing:" + id + what)
                                .toList(),
                        "");
    }

    /**
     * Whether the profile passes a post by one mode only. Else the post is scaled crossing by crossing, so that the figure of
     * the other mode stays; the posts opposite are then scaled in the same direction, which is that of the way back.
     */
    private boolean oneMode(String post) {
        return crossings(post, crossing -> true)
                        .map(id -> atlas.crossing(id).orElseThrow().mode())
                        .filter(profile.modes()::contains)
                        .distinct()
                        .count()
                == 1;
    }

    private Stream<String> crossings(String post, Predicate<BorderCrossing> which) {
        return atlas.contents().crossings().stream()
                .filter(crossing ->
                        crossing.fromPost().equals(post) || crossing.toPost().equals(post))
                .filter(which)
                .map(BorderCrossing::id);
    }
}
