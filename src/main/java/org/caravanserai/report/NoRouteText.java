package org.caravanserai.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.routing.Blockage;
import org.caravanserai.routing.Opening;
import org.caravanserai.routing.RouteAnswer;

/** Why there is no route, as text: what to open, and all that stands in the way. */
final class NoRouteText {

    private NoRouteText() {}

    static String of(RouteAnswer.NoRoute none) {
        String all = "\nNo route.\n";
        if (none.inTheWay().isEmpty()) {
            return all + "  The atlas has no such way for this profile, open or closed"
                    + (none.query().require().isEmpty() ? "" : ", that meets what is required") + ".\n";
        }
        if (none.openings().isEmpty()) {
            return all + list(none.inTheWay());
        }
        return all + "The way would be open if these were:\n" + list(none.openingWouldDo())
                + "The least that opens a way:\n" + openings(none.openings())
                + "All that stands in the way of what can be reached:\n" + list(none.inTheWay());
    }

    private static String openings(List<Opening> openings) {
        return openings.stream()
                .map(opening -> "  %s%s, for a way of %s km, %s hours, %s USD\n"
                        .formatted(
                                opening.equals(openings.get(0)) ? "" : "or ",
                                opening,
                                Numbers.km(opening.amount()),
                                Numbers.hours(opening.amount()),
                                Numbers.usd(opening.amount())))
                .collect(Collectors.joining());
    }

    private static String list(List<Blockage> blockages) {
        return blockages.stream()
                .map(blockage -> String.format(
                        Locale.ROOT,
                        "  %s: %s%s\n",
                        blockage.what(),
                        blockage.reason(),
                        blockage.sources().isEmpty() ? "" : " [" + String.join(", ", blockage.sources()) + "]"))
                .collect(Collectors.joining());
    }
}
