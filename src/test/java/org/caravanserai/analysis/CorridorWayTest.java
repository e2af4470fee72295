package org.caravanserai.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.CrossingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CorridorWayTest {

    private static final Atlas BUNDLED = Atlas.bundled();

    /** From a by the posts to d; the link to the first post was drawn the other way round, c to d is being built. */
    private final Atlas atlas = new World()
            .place("a", "UZ")
            .place("post-uz", "UZ")
            .place("post-af", "AF")
            .place("b", "AF")
            .place("c", "AF")
            .place("d", "AF")
            .road("post-uz", "a", 10.25)
            .road("post-af", "b", 20)
            .road("b", "c", 30.5)
            .road("c", "d", 40)
            .underConstruction("b-c")
            .underConstruction("c-d")
            .crossing(
                    "bridge",
                    "post-af",
                    "post-uz",
                    World.spell("2000-01-01", null, CrossingState.OPEN),
                    World.spell("2021-08-01", "2021-12-31", CrossingState.CLOSED))
            .corridor(
                    "c1",
                    List.of("a", "post-uz", "post-af", "b", "c", "d"),
                    List.of("post-uz-a", "post-af-b", "b-c", "c-d"),
                    List.of("bridge"))
            .corridor("torn", List.of("a", "b"), List.of("post-uz-a"), List.of())
            .atlas();

    private CorridorWay way(String id, LocalDate day) {
        return CorridorWay.of(atlas, atlas.corridor(id).orElseThrow(), day);
    }

    @Test
    void kmPostsCountTheLinksAndNotTheGroundBetweenPosts() {
        assertThat(way("c1", World.TODAY).stations())
                .extracting(station -> station.place().id() + " " + station.km())
                .containsExactly("a 0.0", "post-uz 10.25", "post-af 10.25", "b 30.25", "c 60.75", "d 100.75");
    }

    @Test
    void kilometresAreToldByCountryAndStatus() {
        CorridorWay way = way("c1", World.TODAY);
        assertThat(way.km()).isEqualTo(100.75);
        assertThat(way.kmBy(CorridorSection::country)).isEqualTo(Map.of("UZ", 10.25, "AF", 90.5));
        assertThat(way.kmBy(CorridorSection::status)).isEqualTo(Map.of("operating", 30.25, "construction", 70.5));
        assertThat(way.openShare()).isCloseTo(30.25 / 100.75, within(1e-12));
        assertThat(way.openThroughout()).isFalse();
    }

    @Test
    void neighbouringLinksOfOneStatusAreOneGap() {
        assertThat(way("c1", World.TODAY).gaps())
                .extracting(gap -> gap.from().id() + "-" + gap.to().id() + " " + gap.startKm() + " " + gap.km() + " "
                        + gap.names())
                .containsExactly("b-d 30.25 70.5 link b-c, link c-d");
    }

    @Test
    void aClosedCrossingIsAGapOfItsOwnWithItsReason() {
        CorridorGap closed = way("c1", LocalDate.of(2021, 9, 1)).gaps().get(0);
        assertThat(closed.names()).isEqualTo("border crossing bridge");
        assertThat(closed.status()).isEqualTo("shut");
        assertThat(closed.km()).isZero();
        assertThat(closed.reason()).isEqualTo("closed since 2021-08-01 to 2021-12-31: for a reason");
    }

    @Test
    void aCorridorWithAHoleInItsListOfLinksIsRefusedByName() {
        assertThatThrownBy(() -> way("torn", World.TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("corridor torn: none of its links or crossings joins a and b");
    }

    static List<Corridor> shipped() {
        return BUNDLED.contents().corridors();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void partsOfEveryShippedCorridorSumToItsLength(Corridor corridor) {
        CorridorWay way = CorridorWay.of(BUNDLED, corridor, World.TODAY);
        List<Function<CorridorSection, String>> keys = List.of(
                CorridorSection::country,
                section -> section.mode().word(),
                CorridorSection::className,
                CorridorSection::status);
        for (Function<CorridorSection, String> key : keys) {
            double sum = way.kmBy(key).values().stream().mapToDouble(km -> km).sum();
            assertThat(sum).isCloseTo(way.km(), within(1e-6));
        }
        assertThat(way.km())
                .isCloseTo(
                        BUNDLED.lengthKm(corridor),
                        within(0.0005 * (corridor.links().size() + 1)));
        assertThat(way.sections())
                .hasSize(corridor.links().size() + corridor.crossings().size());
        assertThat(way.stations().get(way.stations().size() - 1).km()).isEqualTo(way.km());
    }
}
