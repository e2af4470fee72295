package org.caravanserai.report.finding;

import java.util.Comparator;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Bridge;
import org.caravanserai.analysis.bottleneck.Standing;

/** What the shape of a network says of its elements: betweenness and bridges. */
record NetworkSheets(Bottlenecks found, ElementWords words, int top) {

    Sheet betweenness() {
        Sheet sheet = Sheet.named("betweenness", "What the best ways between all stops of the network go over most")
                .number("rank", "", 0)
                .text("where", "Where")
                .text("kind", "What")
                .text("countries", "In")
                .number("betweenness_percent", "% of all ways", 1)
                .number("pairs", "Pairs", 0)
                .text("bridge", "Bridge");
        int rank = 1;
        for (Standing standing : found.standings().stream()
                .sorted(Comparator.comparingDouble(Standing::betweenness)
                        .reversed()
                        .thenComparing(Standing::element))
                .limit(top)
                .toList()) {
            sheet = sheet.row(
                    rank++,
                    standing.element().name(words.atlas()),
                    standing.element().kind().word(),
                    words.countries(standing),
                    standing.betweenness() * 100,
                    standing.usage().pairs(),
                    standing.bridge().isPresent());
        }
        return sheet;
    }

    /** The bridges that pairs go over, then those that most falls off by. */
    Sheet bridges() {
        Sheet sheet = Sheet.named("bridges", "Bridges: what falls off the network without them")
                .text("where", "Where")
                .text("kind", "What")
                .text("countries", "In")
                .number("pairs", "Pairs", 0)
                .number("stops_off", "Stops off", 0)
                .number("places_off", "Places off", 0)
                .text("cities_off", "Cities and ports among them");
        for (Standing standing : found.standings().stream()
                .filter(one -> one.bridge().isPresent())
                .sorted(Comparator.comparingInt((Standing one) -> one.usage().pairs())
                        .thenComparingInt(one -> one.bridge().map(Bridge::stops).orElse(0))
                        .reversed()
                        .thenComparing(Standing::element))
                .limit(top)
                .toList()) {
            Bridge bridge = standing.bridge().orElseThrow();
            sheet = sheet.row(
                    standing.element().name(words.atlas()),
                    standing.element().kind().word(),
                    words.countries(standing),
                    standing.usage().pairs(),
                    bridge.stops(),
                    bridge.places().size(),
                    words.cities(bridge));
        }
        return sheet;
    }
}
