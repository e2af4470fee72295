package org.caravanserai.analysis.corridor;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.geo.Position;

/** Names positions by the places people know: all but road junctions and freight terminals. */
final class PlaceNames {

    private static final Set<PlaceKind> UNKNOWN_TO_PEOPLE = EnumSet.of(PlaceKind.JUNCTION, PlaceKind.TERMINAL);

    private final List<Place> places;

    PlaceNames(Atlas atlas) {
        List<Place> known = atlas.contents().places().stream()
                .filter(place -> !UNKNOWN_TO_PEOPLE.contains(place.kind()))
                .toList();
        this.places = known.isEmpty() ? atlas.contents().places() : known;
    }

    /** The nearest place; of equally near ones the first id. */
    NearestPlace nearest(Position position) {
        return places.stream()
                .map(place -> new NearestPlace(place, place.position().distanceKm(position)))
                .min(Comparator.comparingDouble(NearestPlace::offKm))
                .orElseThrow();
    }
}
