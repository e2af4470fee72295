package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;
import org.caravanserai.network.Objective;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;

/** Bans hold in every kind of query, on worlds drawn by a seed and on the shipped data. */
class BanTest {

    private static final FreightProfile CONTAINER =
            FreightProfile.named("container-40ft").orElseThrow();
    private static final Envelope MIDDLE = new Envelope(60, 68, 34, 41);
    private static final Atlas SHIPPED = Atlas.bundled();
    private static final RoutePlanner ON_SHIPPED = RoutePlanner.of(SHIPPED, CONTAINER);

    @TempDir
    private static Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private static Path area(Envelope box) throws IOException {
        String corners = "[[%1$s,%3$s],[%2$s,%3$s],[%2$s,%4$s],[%1$s,%4$s],[%1$s,%3$s]]"
                .formatted(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY());
        return Files.writeString(
                folder.resolve("area.geojson"), "{\"type\":\"Polygon\",\"coordinates\":[" + corners + "]}");
    }

    /** Every route that any kind of query gives. */
    private static List<Route> routes(RoutePlanner planner, RouteQuery query) {
        List<Route> routes = new ArrayList<>();
        for (Objective objective : Objective.values()) {
            planner.best(query, objective).route().ifPresent(routes::add);
            planner.alternatives(query, objective, new AlternativeOptions(3, 0.6))
                    .routes()
                    .forEach(alternative -> routes.add(alternative.route()));
        }
        routes.addAll(planner.paretoFront(query, ParetoOptions.by(Criterion.HOURS, Criterion.USD))
                .routes());
        for (Bottleneck by : Bottleneck.values()) {
            routes.addAll(planner.disjoint(query, Objective.TIME, by, 3).routes());
        }
        return routes;
    }

    private static boolean inside(Route route, Leg leg, Envelope box) {
        return Wgs84.geometryFactory()
                .toGeometry(box)
                .intersects(route.lineOf(leg).toLineString());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noMetreLiesInABannedAreaAndNoLegIsSelected(long seed) throws IOException {
        RoutePlanner planner = RoutePlanner.of(RailWorld.of(seed), CONTAINER);
        RouteQuery query = RouteQuery.from(RailWorld.FROM).to(RailWorld.TO);
        Envelope box = new Envelope(62, 66, 33, 38);
        assertThat(routes(planner, query.avoiding("area:" + area(box))))
                .allSatisfy(route -> assertThat(route.legs()).noneMatch(leg -> inside(route, leg, box)));
        assertThat(routes(planner, query.avoiding("select:country = 'AF' AND mode = 'road'")))
                .allSatisfy(route -> assertThat(route.legs())
                        .noneMatch(leg -> leg.id().startsWith("af-0-") && leg.kind() == LegKind.HAUL));
        assertThat(routes(planner, query.avoiding("terminal:uz-0", "country:TM", "mode:sea")))
                .allSatisfy(route -> assertThat(route.legs())
                        .noneMatch(leg ->
                                leg.terminal().isPresent() && leg.from().place().equals("uz-0"))
                        .noneMatch(leg -> leg.to().place().startsWith("tm")));
    }

    /** The property says nothing of worlds without a way round. */
    @Test
    void inManyWorldsThereIsAWayRound() {
        assertThat(seeds().filter(seed -> {
                            try {
                                return !routes(
                                                RoutePlanner.of(RailWorld.of(seed), CONTAINER),
                                                RouteQuery.from(RailWorld.FROM)
                                                        .to(RailWorld.TO)
                                                        .avoiding("area:" + area(new Envelope(62, 66, 33, 38))))
                                        .isEmpty();
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        })
                        .count())
                .isGreaterThan(15);
    }

    @Test
    void onTheShippedDataNoRouteSetsAMetreInABannedArea() throws IOException {
        RouteQuery query = RouteQuery.from("tashkent").to("gwadar").avoiding("area:" + area(MIDDLE));
        List<Route> routes = routes(ON_SHIPPED, query);
        ON_SHIPPED
                .fastest(query.departing(LocalDateTime.parse("2026-01-20T08:00")))
                .route()
                .ifPresent(routes::add);
        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(routes).allSatisfy(route -> assertThat(route.legs()).noneMatch(leg -> inside(route, leg, MIDDLE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "country:IR",
                "mode:rail",
                "select:country = 'TM'",
                "select:mode IN ('rail', 'sea')",
                "select:from_country = 'UZ' AND to_country = 'TM'",
                "terminal:bandar-abbas",
                "corridor:carec-2b"
            })
    void onTheShippedDataEveryKindOfBanHolds(String text) {
        Ban ban = Ban.parse(text);
        Predicate<Leg> banned = ban.in(SHIPPED);
        RouteQuery query = RouteQuery.from("tashkent").to("gwadar").avoiding(List.of(ban));
        List<Route> routes = routes(ON_SHIPPED, query);
        ON_SHIPPED
                .fastest(query.departing(LocalDateTime.parse("2026-01-20T08:00")))
                .route()
                .ifPresent(routes::add);
        assertThat(routes).hasSizeGreaterThan(10);
        assertThat(ON_SHIPPED.network(SHIPPED.info().referenceDate()).legs()).anyMatch(banned);
        assertThat(routes).allSatisfy(route -> assertThat(route.legs()).noneMatch(banned));
    }

    @Test
    void aCommaWithinASelectionStaysInIt() {
        assertThat(Ban.parseAll("country:AF,select:mode IN ('rail','sea'), post:torkham"))
                .extracting(Ban::toString)
                .containsExactly("country:AF", "select:mode IN ('rail','sea')", "post:torkham");
    }

    @Test
    void refusesWhatIsNoAreaAndNoSelection() throws IOException {
        assertThatThrownBy(() -> Ban.parse("area:nowhere.geojson").in(SHIPPED)).hasMessageContaining("nowhere.geojson");
        assertThatThrownBy(() -> Ban.parse("area:" + write("{\"type\":\"Point\",\"coordinates\":[60,40]}"))
                        .in(SHIPPED))
                .hasMessageContaining("Point bounds no area");
        assertThatThrownBy(() -> Ban.parse("area:" + area(new Envelope(300000, 400000, 10, 20)))
                        .in(SHIPPED))
                .hasMessageContaining("in degrees");
        assertThatThrownBy(() -> Ban.parse("area:"
                                + write("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}"))
                        .in(SHIPPED))
                .hasMessageContaining("not valid");
        assertThatThrownBy(() -> Ban.parse("select:country ==").in(SHIPPED)).hasMessageContaining("is no ECQL");
        assertThatThrownBy(() -> Ban.parse("select:cuntry = 'PK'").in(SHIPPED))
                .hasMessageContaining("did you mean country");
        assertThatThrownBy(() -> Ban.parse("select:DWITHIN(geometry, POINT(66 35), 50, parsecs)")
                        .in(SHIPPED))
                .hasMessageContaining("parsecs");
        assertThatThrownBy(() -> Ban.parse("terminal:bandar-abas").in(SHIPPED)).hasMessageContaining("bandar-abbas");
    }

    private static Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("other.geojson"), json);
    }
}
