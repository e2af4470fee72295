package org.caravanserai.analysis.corridor;

import java.util.Comparator;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.KmPost;

/** A place by a corridor. */
public record PlaceAlong(Place place, KmPost post) {

    /** By km-post, then the nearer one, then by id. */
    static final Comparator<PlaceAlong> IN_ORDER = Comparator.comparingDouble(
                    (PlaceAlong along) -> along.post().km())
            .thenComparingDouble(along -> along.post().offsetKm())
            .thenComparing(along -> along.place().id());
}
