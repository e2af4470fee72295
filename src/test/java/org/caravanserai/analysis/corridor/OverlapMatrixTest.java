package org.caravanserai.analysis.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.UnknownNameException;
import org.junit.jupiter.api.Test;

/**
 * A road on the equator from 60 to 64 degrees east, 500 km by its posts and 445.278 km as drawn; a caravan branch 0.2 degrees
 * (22.115 km) north of it from 61 to 63; a second one that crosses the road square at 60.5.
 */
class OverlapMatrixTest {

    private static final double DEGREE_KM = 111.319490793;

    private final Atlas atlas = new World()
            .place("a", "AA", 60, 0)
            .place("m", "AA", 62, 0)
            .place("z", "AA", 64, 0)
            .place("w", "AA", 61, 0.2)
            .place("e", "AA", 63, 0.2)
            .place("n", "AA", 60.5, 1)
            .place("s", "AA", 60.5, -1)
            .road("a", "m", 300)
            .road("m", "z", 200)
            .trail("w", "e", 230)
            .trail("n", "s", 222)
            .corridor("Modern", "road", Mode.ROAD, "a", "m", "z")
            .corridor("Modern", "half", Mode.ROAD, "m", "z")
            .corridor("Silk Road", "beside", Mode.CARAVAN, "w", "e")
            .corridor("Silk Road", "across", Mode.CARAVAN, "n", "s")
            .atlas();

    private OverlapMatrix matrix(List<String> of, List<String> with, double withinKm) {
        return OverlapMatrix.of(atlas, OverlapQuery.named(atlas, of, with, withinKm), OverlapProgress.SILENT);
    }

    private Followed road(double withinKm) {
        return matrix(List.of("road"), List.of("silk road"), withinKm).rows().get(0);
    }

    /** Kilometres of posts per kilometre drawn: 300 over two degrees, then 200. */
    private static double posts(double drawnWestOfM, double drawnEastOfM) {
        return (300 * drawnWestOfM + 200 * drawnEastOfM) / (2 * DEGREE_KM);
    }

    @Test
    void aBranchBesideARoadCountsByPythagorasBeyondItsEnds() {
        double beyond = Math.sqrt(25 * 25 - 22.115 * 22.115);
        CorridorOverlap beside = road(25).most().orElseThrow();
        assertThat(beside.with().id()).isEqualTo("beside");
        assertThat(beside.km()).isCloseTo(posts(DEGREE_KM + beyond, DEGREE_KM + beyond), within(0.05));
        assertThat(beside.share()).isCloseTo(beside.km() / 500, within(1e-12));
        assertThat(beside.near().spans()).hasSize(1);
    }

    @Test
    void theReverseIsAnotherQuestion() {
        Followed branch = matrix(List.of("beside"), List.of("road"), 25).rows().get(0);
        assertThat(branch.share()).isEqualTo(1);
        assertThat(branch.km()).isCloseTo(230, within(1e-9));
        assertThat(road(25).most().orElseThrow().share()).isLessThan(0.6);
    }

    @Test
    void aMereCrossingIsNearButNotAlong() {
        CorridorOverlap across = road(25).overlaps().get(1);
        assertThat(across.with().id()).isEqualTo("across");
        assertThat(across.km()).isCloseTo(posts(50, 0), within(0.01));
        assertThat(across.alongKm()).isZero();
        assertThat(road(25).alongKm()).isCloseTo(road(25).most().orElseThrow().km(), within(1e-9));
    }

    @Test
    void whatIsNearTwoBranchesCountsOnce() {
        // Within 50 km of the crossing at 60.5 and of the branch beside from 61 on there is no gap between them.
        double beyond = Math.sqrt(50 * 50 - 22.115 * 22.115);
        double west = 0.5 * DEGREE_KM - 50;
        assertThat(road(50).km()).isCloseTo(posts(2 * DEGREE_KM - west, DEGREE_KM + beyond), within(0.05));
        assertThat(road(50).overlaps().stream().mapToDouble(CorridorOverlap::km).sum())
                .isGreaterThan(road(50).km() + 50);
    }

    @Test
    void theLongestStretchIsNamedByThePlacesAtItsEnds() {
        NamedStretch longest = road(22.2).longest().orElseThrow();
        assertThat(longest.from().place().id()).isEqualTo("w");
        assertThat(longest.to().place().id()).isEqualTo("e");
        assertThat(longest.from().offKm()).isCloseTo(22.2, within(0.001));
        assertThat(longest.span().fromKm()).isCloseTo(posts(DEGREE_KM, 0), within(3.0));
    }

    @Test
    void aProgrammesLinksCountOnceHoweverManyCorridorsRunOverThem() {
        OverlapMatrix modern = matrix(List.of("Modern"), List.of("Silk Road"), 25);
        assertThat(modern.rows()).hasSize(2);
        assertThat(modern.totals()).hasSize(1);
        assertThat(modern.totals().get(0).lengthKm()).isCloseTo(500, within(1e-9));
        assertThat(modern.totals().get(0).km()).isCloseTo(road(25).km(), within(1e-6));
    }

    @Test
    void aCorridorIsNotSetBesideItself() {
        OverlapMatrix modern = matrix(List.of("Modern"), List.of("Modern"), 0);
        assertThat(modern.rows().get(0).corridor().id()).isEqualTo("half");
        assertThat(modern.rows().get(0).share()).isEqualTo(1);
        assertThat(modern.rows().get(1).most().orElseThrow().with().id()).isEqualTo("half");
        assertThat(modern.rows().get(1).km()).isCloseTo(200, within(0.001));
    }

    @Test
    void whereNothingIsNearNothingIsFollowed() {
        Followed branch = matrix(List.of("beside"), List.of("road"), 20).rows().get(0);
        assertThat(branch.most()).isEmpty();
        assertThat(branch.longest()).isEmpty();
        assertThat(branch.share()).isZero();
    }

    @Test
    void theOrderOfTheQuestionDoesNotChangeTheAnswer() {
        assertThat(OverlapQuery.named(atlas, List.of("half", "Modern"), List.of("across", "beside"), 25))
                .isEqualTo(OverlapQuery.named(atlas, List.of("modern"), List.of("SILK-ROAD"), 25));
    }

    @Test
    void aMisspeltProgrammeIsToldWithNearMatches() {
        assertThatThrownBy(() -> matrix(List.of("Moder"), List.of("Silk Road"), 25))
                .isInstanceOf(UnknownNameException.class)
                .hasMessage("no programme or corridor \"Moder\"; did you mean Modern?");
        assertThatThrownBy(() -> atlas.corridors().corridor("besides"))
                .hasMessage("no corridor \"besides\"; did you mean beside?");
    }

    @Test
    void tellsHowFarItIsAndStopsWhenInterrupted() {
        List<String> told = new ArrayList<>();
        OverlapQuery query = OverlapQuery.named(atlas, List.of("Modern"), List.of("Silk Road"), 25);
        MutualOverlap.of(atlas, query, (done, all) -> told.add(done + "/" + all));
        assertThat(told).containsExactly("1/4", "2/4", "3/4", "4/4");
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> OverlapMatrix.of(atlas, query, OverlapProgress.SILENT))
                    .isInstanceOf(CancellationException.class)
                    .hasMessageContaining("0 of 2 corridors");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
