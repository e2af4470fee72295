package org.caravanserai.analysis.hinterland;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.FreightProfile;

/**
 * Railways at 50 km/h to the ports p and q, so that 500 km are 10 h. From c1 it is 10 h to p and 12 h to q; from c2
 * 10.4 h and 10 h; c3 has a way to the port r alone, 20 h, which the others do not reach; c4 has a railway that leads nowhere; c5 has no railway.
 */
final class ThreePorts {

    static final FreightProfile TRAIN =
            FreightProfile.named("rail-container-40ft").orElseThrow();

    private ThreePorts() {}

    static World world() {
        return new World()
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .rate("CAREC", Mode.RAIL, "tfi3", 500)
                .place("c1", "KZ", 61, 41)
                .place("c2", "KZ", 65, 41)
                .place("c3", "UZ", 61, 39)
                .place("c4", "UZ", 65, 39)
                .place("c5", "UZ", 63, 39)
                .place("nowhere", "TM", 66, 38)
                .place("p", "IR", 61, 30)
                .place("q", "IR", 65, 30)
                .place("r", "IR", 60, 30)
                .rail("c1", "p", "1520", 500)
                .rail("c1", "q", "1520", 600)
                .rail("c2", "p", "1520", 520)
                .rail("c2", "q", "1520", 500)
                .rail("c3", "r", "1520", 1000)
                .rail("c4", "nowhere", "1520", 10);
    }

    static HinterlandSearch search() {
        return new HinterlandSearch(world().atlas(), TRAIN);
    }

    static HinterlandQuery query() {
        return HinterlandQuery.of(world().atlas(), List.of("c1", "c2", "c3", "c4", "c5"), List.of("p", "q", "r"));
    }
}
