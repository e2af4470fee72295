package org.caravanserai.analysis.bottleneck;

import java.util.List;

/**
 * What falls off the network, taken without directions, when an element goes: all but the largest piece of what hung together.
 *
 * @param stops how many stops (a place on a track) fall off
 * @param places ids of places none of whose stops stay with the largest piece, sorted
 * @param cities ids of the cities and ports among them
 */
public record Bridge(int stops, List<String> places, List<String> cities) {

    public Bridge {
        places = List.copyOf(places);
        cities = List.copyOf(cities);
    }
}
