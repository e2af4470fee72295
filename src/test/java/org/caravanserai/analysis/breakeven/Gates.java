package org.caravanserai.analysis.breakeven;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.scenario.Origin;

/**
 * Kabul to three ports. At 50 km/h with 12 hours of rest for 9 at the wheel, a road of d km takes d / 50 · 7 / 3 hours; a
 * border 4 h out, 6 h in and 100 USD; a kilometre 2 USD.
 *
 * <ul>
 *   <li>near: by Torkham 300 km, 14 h on the road and the border: 24 h;
 *   <li>middle: by Chaman 600 km, 28 h on the road and the border: 38 h;
 *   <li>far: by Zahedan 900 km, 42 h on the road and the border: 52 h.
 * </ul>
 */
public final class Gates {

    private Gates() {}

    public static World world() {
        return new World()
                .place("kabul", "AF", 69.17, 34.53)
                .place("torkham-af", "AF", 71.08, 34.125)
                .place("torkham-pk", "PK", 71.09, 34.120)
                .place("chaman-af", "AF", 66.40, 31.01)
                .place("chaman-pk", "PK", 66.41, 31.00)
                .place("zahedan-af", "AF", 61.60, 31.20)
                .place("zahedan-ir", "IR", 61.59, 31.21)
                .place("near", "PK", 67.01, 24.86)
                .place("middle", "PK", 62.33, 25.12)
                .place("far", "IR", 60.60, 25.30)
                .road("kabul", "torkham-af", 100)
                .road("torkham-pk", "near", 200)
                .road("kabul", "chaman-af", 400)
                .road("chaman-pk", "middle", 200)
                .road("kabul", "zahedan-af", 500)
                .road("zahedan-ir", "far", 400)
                .crossing("torkham", "torkham-af", "torkham-pk")
                .crossing("chaman", "chaman-af", "chaman-pk")
                .crossing("zahedan", "zahedan-af", "zahedan-ir");
    }

    static Lever lever(String words) {
        return Lever.parse(words, new Origin("--vary", Path.of("")));
    }

    static BreakEvenQuery query(String vary, double from, double to, Objective objective, String... destinations) {
        List<Contestant> contestants = Stream.of(destinations)
                .map(place -> new Contestant(
                        place,
                        FreightProfile.truck20t(),
                        RouteQuery.from("kabul").to(place)))
                .toList();
        return new BreakEvenQuery(lever(vary), new ValueRange(from, to), contestants, Telling.BORDERS, objective);
    }

    static BreakEvenAnswer solve(Atlas atlas, String vary, double from, double to, String... destinations) {
        return BreakEven.solve(atlas, query(vary, from, to, Objective.TIME, destinations));
    }
}
