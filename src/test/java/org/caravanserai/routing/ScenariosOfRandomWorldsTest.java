package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In any world: closing something never makes the best route lighter, opening something never makes it heavier. */
class ScenariosOfRandomWorldsTest {

    private static final long NO_WAY = Long.MAX_VALUE;

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void closingNeverHelpsAndOpeningNeverHurts(long seed) {
        Atlas atlas = RandomWorld.of(seed);
        Random random = new Random(seed);
        Scenario closing = Scenario.named("");
        List<String> closed = new ArrayList<>();
        List<Long> weights = new ArrayList<>(List.of(weight(atlas)));
        for (int i = 0; i < 6; i++) {
            closed.add(any(atlas, random));
            closing = closing.closing(closed.get(i));
            weights.add(weight(closing.applyTo(atlas)));
        }
        assertThat(weights).isSorted();
        List<Long> reopened = new ArrayList<>(List.of(weights.get(6)));
        Scenario opening = closing;
        for (String target : closed) {
            opening = opening.opening(target);
            reopened.add(weight(opening.applyTo(atlas)));
        }
        assertThat(reopened).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(reopened.get(6)).isEqualTo(weights.get(0));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFasterBorderNeverHurtsAndASlowerOneNeverHelps(long seed) {
        Atlas atlas = RandomWorld.of(seed);
        String crossing = "crossing-" + new Random(seed).nextInt(8);
        long before = weight(atlas);
        assertThat(weight(Scenario.named("").setting(crossing + " hours*0.5").applyTo(atlas)))
                .isLessThanOrEqualTo(before);
        assertThat(weight(Scenario.named("").setting(crossing + " hours*3").applyTo(atlas)))
                .isGreaterThanOrEqualTo(before);
    }

    private static String any(Atlas atlas, Random random) {
        if (random.nextInt(3) == 0) {
            var crossings = atlas.contents().crossings();
            return "crossing:" + crossings.get(random.nextInt(crossings.size())).id();
        }
        var links = atlas.contents().links();
        return "link:" + links.get(random.nextInt(links.size())).id();
    }

    private static long weight(Atlas atlas) {
        return RoutePlanner.of(atlas, FreightProfile.truck20t())
                .best(RouteQuery.from("uz-0").to("pk-1"), Objective.TIME)
                .route()
                .map(route -> route.ledger().total().milliHours())
                .orElse(NO_WAY);
    }
}
