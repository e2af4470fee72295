package org.caravanserai.analysis.corridor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.geo.Catchment;
import org.caravanserai.geo.Course;
import org.caravanserai.geo.KmPost;
import org.caravanserai.geo.Neighbourhood;
import org.caravanserai.geo.Position;

/**
 * What lies by a corridor. Distances are geodesic, from the line as drawn. Keep one for many questions; threads may share it.
 */
public final class CorridorReach {

    private final Atlas atlas;
    private final Corridor corridor;
    private final Neighbourhood neighbourhood;

    /** What lies by {@code corridor}, one of {@code atlas}, over all its links, be they open or not. */
    public CorridorReach(Atlas atlas, Corridor corridor) {
        this.atlas = atlas;
        this.corridor = corridor;
        this.neighbourhood = new Neighbourhood(atlas.courseOf(corridor));
    }

    /** The corridor that is asked about. */
    public Corridor corridor() {
        return corridor;
    }

    /** The corridor as a line with km-posts. */
    public Course course() {
        return neighbourhood.course();
    }

    /**
     * The places of some kinds within a distance, by km-post.
     *
     * @param withinKm 0 to 500
     */
    public List<PlaceAlong> places(double withinKm, Set<PlaceKind> kinds) {
        return atlas.contents().places().stream()
                .filter(place -> kinds.contains(place.kind()))
                .flatMap(place -> post(place.position(), withinKm).map(post -> new PlaceAlong(place, post)).stream())
                .sorted(PlaceAlong.IN_ORDER)
                .toList();
    }

    /**
     * The km-post of a position: that of the point of the corridor nearest to it, the first where it is passed twice.
     *
     * @param withinKm 0 to 500
     * @return empty if the corridor does not come within {@code withinKm}
     */
    public Optional<KmPost> post(Position position, double withinKm) {
        return neighbourhood.postOf(position, withinKm);
    }

    /**
     * The land within a distance.
     *
     * @param withinKm above 0, at most 500
     */
    public Catchment catchment(double withinKm) {
        return Catchment.of(course(), withinKm);
    }

    /**
     * The stretches with no link of a mode in use on a date within a distance: where a caravan branch has no road, where a
     * planned railway meets no rail.
     *
     * @param withinKm 0 to 500
     */
    public List<NamedStretch> gaps(Mode mode, LocalDate date, double withinKm) {
        Course network = new Course(atlas.contents().links().stream()
                .filter(link -> link.mode() == mode && link.on(date).open())
                .map(link ->
                        new Course.Section(link.alignment(), link.lengthKm().value()))
                .toList());
        PlaceNames names = new PlaceNames(atlas);
        return new Neighbourhood(network)
                .partOf(course(), withinKm).gaps(course().lengthKm()).spans().stream()
                        .map(span -> NamedStretch.of(course(), span, names))
                        .toList();
    }
}
