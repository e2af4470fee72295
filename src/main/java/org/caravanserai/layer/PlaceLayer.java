package org.caravanserai.layer;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.caravanserai.atlas.Place;

/** Places: what they are called, where they are, what stands there. */
final class PlaceLayer {

    static final String NAME = "places";

    private PlaceLayer() {}

    static LayerDesign<Place> design() {
        return LayerDesign.<Place>ofPlaces(NAME, Function.identity())
                .text("id", Place::id)
                .text("name", Place::name)
                .ids("other_names", Place::otherNames)
                .text("country", Place::country)
                .text("kind", place -> place.kind().name().toLowerCase(Locale.ROOT))
                .maybe(
                        "elevation_m",
                        Integer.class,
                        place -> place.elevationM().isPresent()
                                ? Optional.of(place.elevationM().getAsInt())
                                : Optional.empty())
                .ids("source", Place::sources)
                .text("note", Place::note);
    }
}
