package org.caravanserai.analysis;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.RoutePlanner;

/**
 * A corridor as a freight profile finds it on a day: its way, its posts with hours and fees, and how much of it the fastest
 * route between its ends uses.
 *
 * @param posts two for each crossing, in order
 */
public record CorridorProfile(
        Atlas atlas, CorridorWay way, FreightProfile profile, List<CorridorPost> posts, CorridorUse use) {

    public CorridorProfile {
        posts = List.copyOf(posts);
    }

    /** The profile of a corridor of {@code atlas}. */
    public static CorridorProfile of(Atlas atlas, Corridor corridor, FreightProfile profile, LocalDate asOf) {
        CorridorWay way = CorridorWay.of(atlas, corridor, asOf);
        return new CorridorProfile(
                atlas,
                way,
                profile,
                CorridorPost.of(way, new BorderModel(atlas, profile, asOf)),
                CorridorUse.of(way, RoutePlanner.of(atlas, profile)));
    }
}
