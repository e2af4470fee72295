package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.atlas.Link;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Stop;

/** How much of every link is reached, from either end of it. */
final class Coverage {

    private static final class Ends {
        private final Link link;
        private double fromStart;
        private double fromEnd;

        Ends(Link link) {
            this.link = link;
        }

        List<ReachedStretch> stretches() {
            double km = link.lengthKm().value();
            if (fromStart + fromEnd >= 1) {
                return List.of(new ReachedStretch(link, 0, km));
            }
            List<ReachedStretch> stretches = new ArrayList<>();
            if (fromStart * km > 0) {
                stretches.add(new ReachedStretch(link, 0, fromStart * km));
            }
            if (km - fromEnd * km < km) {
                stretches.add(new ReachedStretch(link, km - fromEnd * km, km));
            }
            return stretches;
        }
    }

    private final Map<String, Ends> links = new TreeMap<>();

    /** Takes down that a share, 0 to 1, of a leg is reached from one of its ends; only what is hauled over counts. */
    void add(Leg leg, Stop end, double share) {
        if (leg.kind() == LegKind.HAUL) {
            Link link = leg.link().orElseThrow();
            Ends ends = links.computeIfAbsent(link.id(), id -> new Ends(link));
            if (link.from().equals(end.place())) {
                ends.fromStart = Math.max(ends.fromStart, share);
            } else {
                ends.fromEnd = Math.max(ends.fromEnd, share);
            }
        }
    }

    /** By link id, then from its start. */
    List<ReachedStretch> stretches() {
        return links.values().stream()
                .flatMap(ends -> ends.stretches().stream())
                .toList();
    }
}
