package org.caravanserai.network;

import org.caravanserai.atlas.Track;

/** A vertex: cargo at a place, on a track. */
public record Stop(String place, Track track) implements Comparable<Stop> {

    @Override
    public int compareTo(Stop other) {
        int byPlace = place.compareTo(other.place);
        return byPlace != 0 ? byPlace : track.compareTo(other.track);
    }
}
