package org.caravanserai.analysis.corridor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.geo.Course;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.MultiPolygon;

/** The shipped corridors, against what is known of them from elsewhere. */
class ShippedOverlapTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final MutualOverlap WITHIN_25_KM = MutualOverlap.of(
            ATLAS,
            OverlapQuery.named(ATLAS, List.of("CPEC", "CAREC"), List.of("Silk Road"), 25),
            OverlapProgress.SILENT);

    static List<Corridor> corridors() {
        return ATLAS.contents().corridors();
    }

    private static Followed modern(String id) {
        return row(WITHIN_25_KM.there(), id);
    }

    private static Followed branch(String id) {
        return row(WITHIN_25_KM.back(), id);
    }

    private static Followed row(OverlapMatrix matrix, String id) {
        return matrix.rows().stream()
                .filter(row -> row.corridor().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The railway from Rohri over Sibi and Quetta to Chaman (Main Line 3) was built from 1879 on up the Bolan, the pass of the
     * caravans between the Indus and Kandahar: the branch of that name must be what it follows, nearly throughout.
     */
    @Test
    void theRailwayToChamanFollowsTheBolanRoad() {
        CorridorOverlap most = modern("cpec-ml-3").most().orElseThrow();
        assertThat(most.with().id()).isEqualTo("silk-bolan");
        assertThat(most.share()).isGreaterThan(0.9);
    }

    /**
     * The way from Kashgar over the Torugart, past the caravanserai of Tash Rabat, to Naryn and the Chui valley is today's
     * road A365: CAREC 1c must hold the whole branch, but the branch only the south of 1c, which comes from Kostanay: at most
     * the 724 km from Bishkek to Kashgar and the valley, a third of its 2,916 km.
     */
    @Test
    void theTorugartRoadIsWhollyACorridorsButASmallPartOfIt() {
        CorridorOverlap most = branch("silk-torugart").most().orElseThrow();
        assertThat(most.with().id()).isEqualTo("carec-1c");
        assertThat(most.share()).isGreaterThan(0.95);
        assertThat(modern("carec-1c").share()).isBetween(0.15, 0.34);
    }

    /** The Taklamakan, 300 km and more across, lies between the southern oasis road and CAREC 5 north of it; they meet at Kashgar. */
    @Test
    void theSouthernOasisRoadMeetsACorridorAtKashgarOnly() {
        Followed south = branch("silk-tarim-south");
        assertThat(south.share()).isLessThan(0.05);
        assertThat(south.longest().orElseThrow().to().place().id()).isEqualTo("kashgar");
    }

    /** No branch of the atlas enters Mongolia or the Gobi: CAREC 4b and 4c run hundreds of kilometres from any. */
    @Test
    void theMongolianCorridorsFollowNoBranch() {
        assertThat(modern("carec-4b").most()).isEmpty();
        assertThat(modern("carec-4c").most()).isEmpty();
    }

    @Test
    void noCorridorIsNearForMoreThanItsLength() {
        for (OverlapMatrix half : List.of(WITHIN_25_KM.there(), WITHIN_25_KM.back())) {
            for (Followed row : half.rows()) {
                assertThat(row.share()).isBetween(0.0, 1.0);
                assertThat(row.km()).isLessThanOrEqualTo(row.lengthKm() + 1e-6);
                row.overlaps().forEach(pair -> assertThat(pair.km()).isLessThanOrEqualTo(row.km() + 1e-6));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corridors")
    void kmPostsRunFromNothingToTheLengthOfTheCorridor(Corridor corridor) {
        Course course = ATLAS.courseOf(corridor);
        assertThat(course.lengthKm()).isCloseTo(ATLAS.lengthKm(corridor), within(1e-6));
        CorridorReach reach = new CorridorReach(ATLAS, corridor);
        String first = corridor.places().get(0);
        assertThat(reach.post(ATLAS.placeOf(first).position(), 5).orElseThrow().km())
                .isCloseTo(0, within(3.0));
        assertThat(course.at(course.lengthKm())
                        .distanceKm(ATLAS.placeOf(
                                        corridor.places().get(corridor.places().size() - 1))
                                .position()))
                .isLessThan(3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("corridors")
    void aCatchmentIsOneValidShapeRoundItsTowns(Corridor corridor) {
        CorridorReach reach = new CorridorReach(ATLAS, corridor);
        MultiPolygon shape = reach.catchment(25).shape();
        assertThat(shape.isValid()).isTrue();
        assertThat(shape.getNumGeometries()).isOne();
        assertThat(corridor.places())
                .allSatisfy(place -> assertThat(shape.covers(shape.getFactory()
                                .createPoint(ATLAS.placeOf(place).position().coordinate())))
                        .isTrue());
    }
}
