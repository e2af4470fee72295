package org.caravanserai.analysis.sensitivity;

import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.World;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.RestRule;

/**
 * Two posts of origin a in UZ lead to ports in AF and IR by links of no length worth telling, so that only the hours of posts
 * count: out of UZ nothing; into AF 10 h, into IR 12 h; both figures lognormal with a coefficient of variation of 0.5. A driver
 * without rests, at a million km/h.
 */
public final class TwoPosts {

    static final List<String> SPREADS = List.of(
            "haul_hours", "haul_usd", "border_hours", "border_usd", "transfer_hours", "transfer_usd", "waiting_hours");

    private TwoPosts() {}

    /** The world. */
    public static World drawn() {
        World world = new World()
                .rate("UZ", "swod", 1e6, 2020)
                .rate("AF", "swod", 1e6, 2020)
                .rate("IR", "swod", 1e6, 2020)
                .place("a", "UZ")
                .place("u1", "UZ")
                .place("u2", "UZ")
                .place("f", "AF")
                .place("i", "IR")
                .place("port-f", "AF")
                .place("port-i", "IR")
                .road("a", "u1", 1)
                .road("a", "u2", 1)
                .road("f", "port-f", 1)
                .road("i", "port-i", 1)
                .crossing("to-af", "u1", "f")
                .crossing("to-ir", "u2", "i")
                .measured("u1", Direction.OUTBOUND, 2025, 0, 0)
                .measured("u2", Direction.OUTBOUND, 2025, 0, 0)
                .measured("f", Direction.INBOUND, 2025, 10, 40)
                .measured("i", Direction.INBOUND, 2025, 12, 30);
        SPREADS.forEach(what -> Stream.of("mean", "standin", "trip")
                .forEach(level -> world.rate(
                        "*",
                        Mode.ROAD,
                        "spread_" + what + "_" + level,
                        what.startsWith("border") && level.equals("mean") ? 0.5 : 0)));
        return world;
    }

    /** The driver. */
    public static FreightProfile sleepless() {
        FreightProfile truck = FreightProfile.truck20t();
        return new FreightProfile(
                truck.id(),
                truck.name(),
                truck.load(),
                truck.tracks(),
                truck.hauls(),
                RestRule.NONE,
                truck.valueOfTime(),
                false,
                truck.ownRates(),
                truck.sources(),
                truck.note());
    }
}
