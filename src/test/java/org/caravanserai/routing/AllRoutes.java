package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Stop;

/** Every way without a loop between two places, one after the other: the slow truth about a small world. */
final class AllRoutes {

    private final List<Leg> legs;
    private final String to;
    private final List<List<Leg>> found = new ArrayList<>();

    private AllRoutes(List<Leg> legs, String to) {
        this.legs = legs;
        this.to = to;
    }

    static List<List<Leg>> between(String from, String to, List<Leg> legs, Predicate<Leg> allowed) {
        AllRoutes all = new AllRoutes(legs.stream().filter(allowed).toList(), to);
        Set<Stop> starts = new HashSet<>();
        legs.stream().map(Leg::from).filter(stop -> stop.place().equals(from)).forEach(starts::add);
        starts.stream().sorted().forEach(start -> all.goOn(start, new HashSet<>(Set.of(start)), new ArrayList<>()));
        return all.found;
    }

    private void goOn(Stop at, Set<Stop> seen, List<Leg> way) {
        if (at.place().equals(to)) {
            found.add(List.copyOf(way));
            if (found.size() > 2_000_000) {
                throw new IllegalStateException("this world is too large to list its routes");
            }
            return;
        }
        for (Leg leg : legs) {
            if (leg.from().equals(at) && seen.add(leg.to())) {
                way.add(leg);
                goOn(leg.to(), seen, way);
                way.remove(way.size() - 1);
                seen.remove(leg.to());
            }
        }
    }
}
