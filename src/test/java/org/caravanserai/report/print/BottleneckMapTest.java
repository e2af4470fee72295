package org.caravanserai.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.analysis.bottleneck.BottleneckQuery;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Traffic;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;

/**
 * Kabul to Karachi by Torkham in 24 h or by Chaman in 31 h, and a road of 7 h on to Gwadar. With two pairs Torkham and its roads
 * are missed by 14 h, the road to Gwadar cuts one pair off; ten hours are worth 20 h x 18.2 = 364 USD at Torkham.
 */
class BottleneckMapTest {

    private static final MapLand NO_LAND = new MapLand(List.of(), List.of());

    private static final Atlas ATLAS = new World()
            .place("kabul", "AF", 69.2, 34.5)
            .place("t-af", "AF", 71.0, 34.1)
            .place("c-af", "AF", 66.4, 31.0)
            .place("t-pk", "PK", 71.1, 34.0)
            .place("c-pk", "PK", 66.5, 30.9)
            .place("karachi", "PK", 67.0, 24.9)
            .place("gwadar", "PK", 62.3, 25.1)
            .place("island", "PK", 62.0, 24.0)
            .road("kabul", "t-af", 150)
            .road("t-pk", "karachi", 150)
            .road("kabul", "c-af", 300)
            .road("c-pk", "karachi", 150)
            .road("karachi", "gwadar", 150)
            .crossing("torkham", "t-af", "t-pk")
            .crossing("chaman", "c-af", "c-pk")
            .atlas();

    private static Bottlenecks to(String... ports) {
        return Bottlenecks.of(
                RoutePlanner.of(ATLAS, FreightProfile.truck20t()),
                new BottleneckQuery(
                        Traffic.equal(
                                List.of(ATLAS.placeOf("kabul")),
                                List.of(ports).stream().map(ATLAS::placeOf).toList()),
                        TripOptions.none(),
                        Objective.TIME,
                        10),
                done -> {});
    }

    private final Bottlenecks found = to("karachi", "gwadar");

    private Drawn drawn(BottleneckMeasure measure) {
        return Drawn.of(new BottleneckMap(found, measure, NO_LAND));
    }

    @Test
    void namesWhatIsMissedMostInItsOrder() {
        List<String> texts = drawn(BottleneckMeasure.LOSS).texts();
        assertThat(texts)
                .contains(
                        "What is missed most when it closes",
                        "KABUL",
                        "KARACHI",
                        "GWADAR",
                        "leaves pairs without a way")
                .containsSubsequence("1", "KARACHI - GWADAR (R1, road)")
                .contains("1 pairs cut off", "14");
        assertThat(texts.indexOf("KARACHI - GWADAR (R1, road)")).isLessThan(texts.indexOf("KABUL - KARACHI"));
    }

    @Test
    void namesThePostsWhereHoursHelpByTheirWorth() {
        assertThat(drawn(BottleneckMeasure.SAVING).texts())
                .contains(
                        "Where 10 hours saved help most",
                        "Crossing torkham",
                        "364",
                        "Worth of it, USD, one load a pair")
                .doesNotContain("leaves pairs without a way", "KABUL - T-AF (R1, road)");
    }

    @Test
    void everyLetterCanBeReadInPrint() {
        assertThat(drawn(BottleneckMeasure.LOSS).letterSizes()).allMatch(size -> size >= 9);
    }

    @Test
    void isTheSameToTheByteWheneverItIsDrawn() {
        BottleneckMap map = new BottleneckMap(found, BottleneckMeasure.LOSS, NO_LAND);
        assertThat(map.svg()).isEqualTo(map.svg());
        assertThat(map.png(72)).isEqualTo(map.png(72));
    }

    @Test
    void withoutAnyWayThereIsNothingToDraw() {
        Bottlenecks none = to("island");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BottleneckMap(none, BottleneckMeasure.LOSS, NO_LAND))
                .withMessageContaining("no pair has a way");
    }

    /** 5, 20 and 50 % of 445 are 22.3, 89 and 222.5: rounded down to 20, 50 and 200. */
    @Test
    void classesEndAtRoundNumbers() {
        LossScale scale = LossScale.upTo(445);
        assertThat(scale.breaks()).containsExactly(20.0, 50.0, 200.0);
        assertThat(List.of(1.0, 20.0, 49.9, 50.0, 200.0, 445.0).stream().map(scale::classOf))
                .containsExactly(0, 1, 1, 2, 3, 3);
        assertThat(scale.told(0)).isEqualTo("below 20");
        assertThat(scale.told(1)).isEqualTo("20 to 50");
        assertThat(scale.told(3)).isEqualTo("200 and more");
    }

    /** The area of a circle is to the largest as its value, but for the least that can be seen. */
    @Test
    void circlesGrowByArea() {
        LossScale scale = LossScale.upTo(100);
        double least = scale.radius(0);
        assertThat(scale.radius(25) - least).isCloseTo((scale.radius(100) - least) / 2, within(1e-9));
    }
}
