package org.caravanserai.analysis.corridor;

import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.geo.Course;
import org.caravanserai.geo.Spans;

/**
 * How much of one corridor runs near some others.
 *
 * @param course the corridor as a line with km-posts
 * @param withinKm how near is near, in kilometres
 * @param nearAny the stretches near at least one of the others
 * @param overlaps with each of the others that comes near at all, most kilometres first
 * @param longest the longest stretch in common with the first of them; empty where none comes near
 */
public record Followed(
        Corridor corridor,
        Course course,
        double withinKm,
        Spans nearAny,
        List<CorridorOverlap> overlaps,
        Optional<NamedStretch> longest) {

    public Followed {
        overlaps = List.copyOf(overlaps);
    }

    static Followed of(
            Corridor corridor, Course course, double withinKm, List<CorridorOverlap> overlaps, PlaceNames names) {
        List<CorridorOverlap> best = overlaps.stream()
                .filter(overlap -> !overlap.near().spans().isEmpty())
                .sorted(CorridorOverlap.MOST_FIRST)
                .toList();
        Spans any = Spans.union(best.stream().map(CorridorOverlap::near).toList());
        Optional<NamedStretch> longest = best.stream()
                .findFirst()
                .flatMap(overlap -> overlap.near().longest())
                .map(span -> NamedStretch.of(course, span, names));
        return new Followed(corridor, course, withinKm, any, best, longest);
    }

    /** Length of the whole corridor, in kilometres. */
    public double lengthKm() {
        return course.lengthKm();
    }

    /** Kilometres near at least one of the others. */
    public double km() {
        return nearAny.lengthKm();
    }

    /** The same as a share of the corridor, 0 to 1. */
    public double share() {
        return CorridorOverlap.share(nearAny, lengthKm());
    }

    /** Kilometres of {@link #nearAny} in stretches longer than a mere crossing leaves. */
    public double alongKm() {
        return CorridorOverlap.along(nearAny, withinKm).lengthKm();
    }

    /** The corridor that it follows most; empty where none comes near. */
    public Optional<CorridorOverlap> most() {
        return overlaps.stream().findFirst();
    }
}
