package org.caravanserai.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.ResolvedTrip;

/** How freight goes, in words that stand under an answer of any form. */
public final class TripWords {

    private TripWords() {}

    /** What is made least of: {@code hours}, {@code US dollars}, {@code generalised cost in US dollars} or {@code kilometres}. */
    public static String measure(ResolvedTrip trip) {
        return switch (trip.objective()) {
            case TIME -> "hours";
            case COST -> trip.profile().timeIsPriced() ? "generalised cost in US dollars" : "US dollars";
            case DISTANCE -> "kilometres";
        };
    }

    /** Who travels, by what measure, on which network of which data, avoiding what, under which scenario: a line each. */
    public static List<String> of(ResolvedTrip trip) {
        List<String> lines = new ArrayList<>();
        lines.add("%s; least %s%s".formatted(trip.profile().name(), measure(trip), priceOfAnHour(trip)));
        lines.add("network of %s%s; data %s"
                .formatted(
                        trip.asOf(),
                        trip.departure()
                                .map(moment -> ", setting out at " + moment)
                                .orElse(""),
                        trip.atlas().version()));
        list("avoiding ", trip.avoid(), lines);
        list("requiring ", trip.require(), lines);
        trip.atlas().scenario().map(AppliedScenario::inWords).ifPresent(lines::add);
        return lines;
    }

    private static String priceOfAnHour(ResolvedTrip trip) {
        return trip.objective() == Objective.COST && trip.profile().timeIsPriced()
                ? ", an hour at " + trip.profile().valueOfTime().orElseThrow().value() + " USD"
                : "";
    }

    private static void list(String word, List<?> things, List<String> lines) {
        if (!things.isEmpty()) {
            lines.add(word + things.stream().map(Object::toString).collect(Collectors.joining(", ")));
        }
    }
}
