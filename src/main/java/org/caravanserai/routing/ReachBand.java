package org.caravanserai.routing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Position;
import org.caravanserai.geo.Vicinity;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * All that is within one limit.
 *
 * @param limit hours, US dollars or kilometres
 * @param stops nearest first
 * @param stretches by link id, then from its start
 */
public record ReachBand(double limit, List<ReachedStop> stops, List<ReachedStretch> stretches) {

    public ReachBand {
        stops = List.copyOf(stops);
        stretches = List.copyOf(stretches);
    }

    /** Kilometres of road, rail and ships' ways within the limit, each once. */
    public double networkKm() {
        return stretches.stream()
                .mapToDouble(stretch -> stretch.toKm() - stretch.fromKm())
                .sum();
    }

    /** What of it is not in another band as it is here. */
    ReachBand without(ReachBand inner) {
        Set<Place> places = inner.stops.stream().map(ReachedStop::place).collect(Collectors.toSet());
        Set<String> known =
                inner.stretches.stream().map(ReachedStretch::toString).collect(Collectors.toSet());
        return new ReachBand(
                limit,
                stops.stream().filter(stop -> !places.contains(stop.place())).toList(),
                stretches.stream()
                        .filter(stretch -> !known.contains(stretch.toString()))
                        .toList());
    }

    MultiPolygon vicinity(double km) {
        List<Alignment> lines =
                stretches.stream().map(ReachedStretch::alignment).toList();
        List<Position> points = stops.stream()
                .map(ReachedStop::place)
                .map(Place::position)
                .distinct()
                .toList();
        return Vicinity.of(lines, points, km);
    }
}
