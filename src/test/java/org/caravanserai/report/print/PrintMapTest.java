package org.caravanserai.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.geo.Position;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;

class PrintMapTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final RoutePlanner TRUCK = RoutePlanner.of(ATLAS, FreightProfile.truck20t());

    private static Route route(String from, String date) {
        return TRUCK.fastest(RouteQuery.from(from).to("gwadar").asOf(LocalDate.parse(date)))
                .routeOrThrow();
    }

    private static PrintMap map(String date) {
        return PrintMap.of(NamedRoute.of(List.of(route("kashgar", date))));
    }

    private static Map<String, PostMark> marks(String date) {
        return PostMark.of(new Comparison(NamedRoute.of(List.of(route("kashgar", date))))).stream()
                .collect(Collectors.toMap(mark -> mark.crossing().id(), Function.identity()));
    }

    @Test
    void everyPointOfARouteLiesInsideTheFrame() {
        PrintMap map = map("2022-12-31");
        MapFrame frame = MapFrame.around(route("kashgar", "2022-12-31").alignment(), map.window());
        for (var point : route("kashgar", "2022-12-31").alignment().getCoordinates()) {
            assertThat(frame.window().contains(frame.at(new Position(point.x, point.y))))
                    .isTrue();
        }
    }

    @Test
    void northIsUpEastIsRightAndDistancesAreToScale() {
        PrintMap map = map("2022-12-31");
        Position quetta = ATLAS.placeOf("quetta").position();
        Position kabul = ATLAS.placeOf("kabul").position();
        Position mashhad = ATLAS.placeOf("mashhad").position();
        assertThat(map.at(kabul).getY()).isLessThan(map.at(quetta).getY());
        assertThat(map.at(mashhad).getX()).isLessThan(map.at(kabul).getX());
        double ptPerKm = map.at(quetta).distance(map.at(kabul)) / quetta.distanceKm(kabul);
        double across = map.at(mashhad).distance(map.at(kabul)) / mashhad.distanceKm(kabul);
        assertThat(across).isCloseTo(ptPerKm, within(0.02 * ptPerKm));
    }

    @Test
    void aPostIsMarkedByItsStateOnTheDay() {
        assertThat(marks("2022-12-31").get("torkham").state()).isEqualTo(CrossingState.OPEN);
        assertThat(marks("2026-01-31").get("torkham").state()).isEqualTo(CrossingState.CLOSED);
        assertThat(marks("2022-12-31").get("irkeshtam").state()).isEqualTo(CrossingState.RESTRICTED);
        assertThat(marks("2022-12-31").get("khunjerab").state()).isEqualTo(CrossingState.CLOSED);
    }

    @Test
    void aClosedPostIsDrawnAsClosed() {
        assertThat(Drawn.of(map("2022-12-31")).texts())
                .contains("Khunjerab Pass (closed)")
                .doesNotContain("Torkham (closed)");
        assertThat(Drawn.of(map("2026-01-31")).texts()).contains("Torkham (closed)");
    }

    @Test
    void aPostOfTheRouteTakesTheHoursOfItsLedger() {
        Map<String, PostMark> marks = marks("2022-12-31");
        Route route = route("kashgar", "2022-12-31");
        assertThat(route.borderCrossings()).hasSize(5).allSatisfy(passage -> {
            PostMark mark = marks.get(passage.crossing().id());
            assertThat(mark.onRoute()).isTrue();
            assertThat(mark.hours()).isEqualTo(passage.ledger().hours());
        });
        assertThat(marks.get("torkham").onRoute()).isFalse();
    }

    @Test
    void aPostWithMoreHoursIsLargerOnPaper() {
        Point2D here = new Point2D.Double(0, 0);
        Map<String, PostMark> marks = marks("2022-12-31");
        assertThat(marks.get("irkeshtam").box(here).getWidth())
                .isGreaterThan(marks.get("farap-alat").box(here).getWidth());
    }

    @Test
    void namesEndsCountriesTownsAndItsSources() {
        Drawn drawn = Drawn.of(map("2022-12-31"));
        assertThat(drawn.texts())
                .contains("Kashgar", "Gwadar", "Mashhad", "AFGHANISTAN", "IRAN", "Border posts on 2022-12-31", "200 km")
                .contains("60°E", "30°N");
        assertThat(String.join(" ", drawn.texts()))
                .contains("Natural Earth")
                .contains("GeoNames, CC BY 4.0")
                .contains(ATLAS.info().version());
        assertThat(drawn.letterSizes()).allMatch(size -> size >= 9);
    }

    @Test
    void corridorsAreShownByProgrammeOrById() {
        CorridorGroup programme = CorridorGroup.named(ATLAS, "cpec");
        CorridorGroup one = CorridorGroup.named(ATLAS, "carec-1a");
        assertThat(programme.name()).isEqualTo("CPEC");
        assertThat(programme.corridors())
                .hasSizeGreaterThan(1)
                .allMatch(corridor -> corridor.programme().equals("CPEC"));
        assertThat(one.corridors()).extracting(corridor -> corridor.id()).containsExactly("carec-1a");
        PrintMap plain = map("2022-12-31");
        PrintMap with = plain.withCorridors(List.of(programme));
        assertThat(Drawn.of(with).texts()).contains("Corridors", "CPEC");
        assertThat(Drawn.of(plain).texts()).doesNotContain("Corridors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CorridorGroup.named(ATLAS, "CPEK"))
                .withMessageContaining("did you mean CPEC");
    }

    @Test
    void isTheSameToTheByteWheneverItIsDrawn() {
        assertThat(map("2022-12-31").svg()).isEqualTo(map("2022-12-31").svg());
        assertThat(map("2022-12-31").png(72)).isEqualTo(map("2022-12-31").png(72));
    }
}
