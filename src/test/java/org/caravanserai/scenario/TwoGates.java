package org.caravanserai.scenario;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;

/**
 * Kabul to Karachi by either of two gates. At 50 km/h, 12 h of rest for 9 at the wheel, 4 h out and 6 h in at a border,
 * 2 USD a kilometre and 40 and 60 USD:
 *
 * <ul>
 *   <li>by Torkham 300 km: 6 h moving, 8 of rest, 10 at the border: 24 h, 700 USD;
 *   <li>by Chaman 600 km: 12 h moving, 16 of rest, 10 at the border: 38 h, 1300 USD.
 * </ul>
 */
final class TwoGates {

    static final long BY_TORKHAM_MILLI_HOURS = 24_000;
    static final long BY_CHAMAN_MILLI_HOURS = 38_000;

    private TwoGates() {}

    static World world() {
        return new World()
                .zone("AF", "Asia/Kabul")
                .zone("PK", "Asia/Karachi")
                .place("kabul", "AF", 69.17, 34.53)
                .place("torkham-af", "AF", 71.08, 34.125)
                .place("torkham-pk", "PK", 71.09, 34.120)
                .place("spin-boldak-af", "AF", 66.40, 31.01)
                .place("chaman-pk", "PK", 66.41, 31.00)
                .place("karachi", "PK", 67.01, 24.86)
                .road("kabul", "torkham-af", 100)
                .road("torkham-pk", "karachi", 200)
                .road("kabul", "spin-boldak-af", 300)
                .road("chaman-pk", "karachi", 300)
                .crossing("torkham", "torkham-af", "torkham-pk")
                .crossing("chaman", "spin-boldak-af", "chaman-pk")
                .corridor("khyber", List.of("kabul-torkham-af", "torkham-pk-karachi"), List.of("torkham"));
    }

    /** The same with a railway beside the road by Torkham, reached and left by terminals. */
    static Atlas withRailway() {
        return world().rate("CAREC", Mode.RAIL, "swod", 100)
                .rate("CAREC", Mode.RAIL, "tfi3", 500)
                .rail("torkham-pk", "karachi", "1676", 200)
                .terminal("torkham-pk", Track.ROAD, Track.RAIL_1676, 10, 30)
                .terminal("karachi", Track.ROAD, Track.RAIL_1676, 10, 30)
                .place("landi-kotal", "PK", 71.15, 34.1)
                .road("torkham-pk", "landi-kotal", 5)
                .atlas();
    }

    static RouteAnswer fastest(Atlas atlas) {
        return fastest(atlas, RouteQuery.from("kabul").to("karachi"));
    }

    static RouteAnswer fastest(Atlas atlas, RouteQuery query) {
        return RoutePlanner.of(atlas, FreightProfile.truck20t()).fastest(query);
    }

    static Amount total(Atlas atlas) {
        return fastest(atlas).routeOrThrow().ledger().total();
    }

    static long milliHours(Atlas atlas) {
        return total(atlas).milliHours();
    }
}
