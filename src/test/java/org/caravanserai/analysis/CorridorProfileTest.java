package org.caravanserai.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.RouteAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorridorProfileTest {

    private static final Atlas BUNDLED = Atlas.bundled();

    /** Between b and c a shortcut of 15 km runs beside the corridor's 60. */
    private static World drawn() {
        return new World()
                .place("a", "UZ")
                .place("post-uz", "UZ")
                .place("post-af", "AF")
                .place("b", "AF")
                .place("c", "AF")
                .road("a", "post-uz", 10)
                .road("post-af", "b", 30)
                .road("b", "c", 60)
                .road("shortcut", "b", "c", 15, LinkClass.PRIMARY, Terrain.FLAT, Optional.empty())
                .crossing("bridge", "post-uz", "post-af")
                .measured("post-uz", Direction.OUTBOUND, 2020, 3, 30)
                .measured("post-af", Direction.OUTBOUND, 2020, 7, 70)
                .corridor(
                        "c1",
                        List.of("a", "post-uz", "post-af", "b", "c"),
                        List.of("a-post-uz", "post-af-b", "b-c"),
                        List.of("bridge"));
    }

    private static CorridorProfile profile(Atlas atlas) {
        return CorridorProfile.of(atlas, atlas.corridor("c1").orElseThrow(), FreightProfile.truck20t(), World.TODAY);
    }

    /** Inbound is nowhere measured, so the drawn programme's mean of 6 h and 60 USD stands in. */
    @Test
    void postsTellHoursAndFeesBothWays() {
        assertThat(profile(drawn().atlas()).posts())
                .extracting(post -> "%s at %s: out %s h %s USD, in %s h %s USD"
                        .formatted(
                                post.post().id(),
                                post.section().startKm(),
                                post.out().amount().hours(),
                                post.out().amount().usd(),
                                post.in().amount().hours(),
                                post.in().amount().usd()))
                .containsExactly(
                        "post-uz at 10.0: out 3.0 h 30.0 USD, in 6.0 h 60.0 USD",
                        "post-af at 10.0: out 7.0 h 70.0 USD, in 6.0 h 60.0 USD");
    }

    /** Of 10 + 30 + 60 km the route takes 10 and 30, then the shortcut; the posts lie 8.54 km apart, a tenth of a degree at 40° N. */
    @Test
    void theBestRouteUsesTheCorridorAsFarAsItPays() {
        CorridorUse use = profile(drawn().atlas()).use();
        assertThat(use.usedKm()).isEqualTo(40);
        assertThat(use.shareOfCorridor()).isEqualTo(0.4);
        assertThat(use.shareOfRoute()).isCloseTo(40 / (10 + 8.54 + 30 + 15), within(1e-4));
    }

    @Test
    void withoutAWayBetweenItsEndsNothingOfItIsUsed() {
        Atlas cut = drawn().underConstruction("post-af-b").atlas();
        CorridorUse use = profile(cut).use();
        assertThat(use.answer()).isInstanceOf(RouteAnswer.NoRoute.class);
        assertThat(use.shareOfCorridor()).isZero();
        assertThat(use.shareOfRoute()).isZero();
    }

    static List<Corridor> onRoads() {
        return BUNDLED.contents().corridors().stream()
                .filter(corridor -> corridor.programme().equals("CPEC"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("onRoads")
    void aRouteNeverUsesMoreOfACorridorThanThereIs(Corridor corridor) {
        CorridorUse use = CorridorProfile.of(BUNDLED, corridor, FreightProfile.truck20t(), World.TODAY)
                .use();
        assertThat(use.shareOfCorridor()).isBetween(0.0, 1.0);
        assertThat(use.shareOfRoute()).isBetween(0.0, 1.0);
    }
}
