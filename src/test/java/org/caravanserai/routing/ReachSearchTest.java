package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Rate;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.geo.Position;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/** What is within reach against searches that know nothing of it, on worlds drawn by a seed and on the shipped data. */
class ReachSearchTest {

    /** Where areas are joined, corners move to the next point of this grid. */
    private static final double GRID_DEGREES = 1e-5;

    private static final String PLACE = "uz-0";
    private static final Map<Objective, Double> LIMITS =
            Map.of(Objective.TIME, 20.0, Objective.COST, 250.0, Objective.DISTANCE, 60.0);

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void stopsAreThoseThatASlowSearchFindsWithinTheLimit(long seed) {
        RoutePlanner planner = planner(RandomWorld.of(seed));
        LIMITS.forEach((objective, limit) -> {
            long most = objective.weightOf(limit);
            Map<Stop, Long> outward = new TreeMap<>(relaxed(planner, objective, false));
            Map<Stop, Long> inward = new TreeMap<>(relaxed(planner, objective, true));
            outward.values().removeIf(weight -> weight > most);
            inward.values().removeIf(weight -> weight > most);
            assertThat(weights(planner.reach(PLACE, TripOptions.none(), objective, limit)))
                    .isEqualTo(outward);
            assertThat(weights(planner.reach(ReachQuery.towards(PLACE).within(limit), objective)))
                    .isEqualTo(inward);
        });
    }

    /** The comparison says nothing of worlds where all or nothing is within the limit. */
    @Test
    void limitsCutThroughMostWorlds() {
        long cut = seeds().filter(seed -> {
                    RoutePlanner planner = planner(RandomWorld.of(seed));
                    int all = relaxed(planner, Objective.TIME, false).size();
                    int within = planner.reach(PLACE, TripOptions.none(), Objective.TIME, 20)
                            .stops()
                            .size();
                    return within > 1 && within < all;
                })
                .count();
        assertThat(cut).isGreaterThan(75);
    }

    /** Bellman and Ford's way; {@code backwards} from the ends of legs to their starts. */
    private static Map<Stop, Long> relaxed(RoutePlanner planner, Objective objective, boolean backwards) {
        List<Leg> legs = planner.network(World.TODAY).legs();
        Map<Stop, Long> weight = new HashMap<>();
        legs.stream().map(Leg::from).filter(stop -> stop.place().equals(PLACE)).forEach(stop -> weight.put(stop, 0L));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Leg leg : legs) {
                Stop from = backwards ? leg.to() : leg.from();
                Stop to = backwards ? leg.from() : leg.to();
                if (weight.containsKey(from)) {
                    long through = weight.get(from) + objective.weightOf(leg.amount());
                    if (through < weight.getOrDefault(to, Long.MAX_VALUE)) {
                        weight.put(to, through);
                        changed = true;
                    }
                }
            }
        }
        return weight;
    }

    private static Map<Stop, Long> weights(Reach reach) {
        Objective objective = reach.trip().objective();
        return new TreeMap<>(reach.stops().stream()
                .collect(Collectors.toMap(ReachedStop::stop, stop -> objective.weightOf(stop.amount()))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void towardsAPlaceIsFromItInTheWorldTurnedRound(long seed) {
        Reach towards = planner(lopsided(seed, "outbound", "inbound"))
                .reach(ReachQuery.towards(PLACE).within(30, 60), Objective.TIME);
        Reach from = planner(lopsided(seed, "inbound", "outbound"))
                .reach(ReachQuery.from(PLACE).within(30, 60), Objective.TIME);
        assertThat(weights(towards)).isEqualTo(weights(from));
        for (int i = 0; i < 2; i++) {
            assertThat(stretches(towards.bands().get(i)))
                    .isEqualTo(stretches(from.bands().get(i)));
        }
    }

    private static List<String> stretches(ReachBand band) {
        return band.stretches().stream().map(ReachedStretch::toString).toList();
    }

    /** Were a world the same either way, the test above would not tell the two apart. */
    @Test
    void mostLopsidedWorldsAreNotTheSameEitherWay() {
        long differ = seeds().filter(seed -> {
                    RoutePlanner planner = planner(lopsided(seed, "outbound", "inbound"));
                    return !weights(planner.reach(ReachQuery.towards(PLACE).within(60), Objective.TIME))
                            .equals(weights(planner.reach(ReachQuery.from(PLACE).within(60), Objective.TIME)));
                })
                .count();
        assertThat(differ).isGreaterThan(75);
    }

    /** A drawn world in which country i takes i hours on one side of its borders and 2 i² on the other. */
    private static Atlas lopsided(long seed, String oneSide, String otherSide) {
        AtlasContents drawn = RandomWorld.of(seed).contents();
        List<Rate> rates = new ArrayList<>(drawn.rates());
        for (int i = 0; i < RandomWorld.COUNTRIES.size(); i++) {
            rates.add(hours(RandomWorld.COUNTRIES.get(i), oneSide, i));
            rates.add(hours(RandomWorld.COUNTRIES.get(i), otherSide, 2.0 * i * i));
        }
        return new Atlas(new AtlasContents(
                drawn.info(),
                drawn.places(),
                drawn.links(),
                drawn.crossings(),
                drawn.performances(),
                rates,
                drawn.corridors(),
                drawn.register(),
                drawn.sources()));
    }

    private static Rate hours(String country, String side, double hours) {
        String parameter = "border_" + side + "_hours";
        return new Rate(country, Optional.of(Mode.ROAD), parameter, World.figure(parameter, hours, 2020));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void withADepartureAStopIsWithinTheLimitIfItsRouteArrivesInTime(long seed) {
        Atlas atlas = TimedWorld.of(seed).atlas();
        RoutePlanner planner =
                RoutePlanner.of(atlas, FreightProfile.named("container-40ft").orElseThrow());
        TripOptions options = TripOptions.none().departing(TimedWorld.DEPARTURE);
        Reach reach = planner.reach(ReachQuery.from(PLACE).within(12, 30).with(options), Objective.TIME);
        Map<String, Double> hours = new TreeMap<>();
        reach.stops()
                .forEach(stop -> hours.merge(stop.place().id(), stop.amount().hours(), Math::min));
        Map<String, Double> routes = new TreeMap<>(Map.of(PLACE, 0.0));
        atlas.contents().places().stream()
                .map(Place::id)
                .filter(id -> !id.equals(PLACE))
                .forEach(id -> planner.fastest(RouteQuery.from(PLACE).to(id).with(options))
                        .route()
                        .filter(route -> route.ledger().hours() <= 30)
                        .ifPresent(route -> routes.put(id, route.ledger().hours())));
        assertThat(hours).isEqualTo(routes);
        assertThat(reach.bands().get(1).networkKm())
                .isGreaterThanOrEqualTo(reach.bands().get(0).networkKm());
    }

    @Test
    void areasHoldWhatIsReachedAndNothingFarFromIt() {
        Reach reach = planner(Atlas.bundled()).reach(ReachQuery.from("tashkent").within(12, 24), Objective.TIME);
        List<MultiPolygon> areas = reach.areas(25);
        for (int i = 0; i < 2; i++) {
            ReachBand band = reach.bands().get(i);
            MultiPolygon area = areas.get(i);
            assertThat(area.isValid()).isTrue();
            assertThat(band.stops())
                    .allSatisfy(stop ->
                            assertThat(area.contains(point(stop.place()))).isTrue());
            List<Position> line = band.stretches().stream()
                    .flatMap(stretch -> stretch.alignment().withVertexEvery(2).positions().stream())
                    .toList();
            List<Place> far = farFrom(line, band);
            assertThat(far).hasSizeGreaterThan(500);
            assertThat(far)
                    .allSatisfy(place -> assertThat(area.contains(point(place)))
                            .as(place.id())
                            .isFalse());
        }
    }

    private static List<Place> farFrom(List<Position> line, ReachBand band) {
        return Atlas.bundled().contents().places().stream()
                .filter(place -> band.stops().stream().noneMatch(stop -> near(stop.place(), place.position())))
                .filter(place -> line.stream().noneMatch(position -> near(place, position)))
                .toList();
    }

    private static boolean near(Place place, Position position) {
        return Math.abs(place.position().latitudeDegrees() - position.latitudeDegrees()) < 0.25
                && place.position().distanceKm(position) < 25.5;
    }

    private static Point point(Place place) {
        return Wgs84.geometryFactory().createPoint(place.position().coordinate());
    }

    @Test
    void aLargerLimitHoldsTheSmaller() {
        Reach reach = planner(Atlas.bundled()).reach(ReachQuery.from("kabul").within(48, 12, 24, 24), Objective.TIME);
        assertThat(reach.bands()).extracting(ReachBand::limit).containsExactly(12.0, 24.0, 48.0);
        List<MultiPolygon> areas = reach.areas(20);
        for (int i = 1; i < 3; i++) {
            assertThat(reach.bands().get(i).stops())
                    .containsAll(reach.bands().get(i - 1).stops())
                    .hasSizeGreaterThan(reach.bands().get(i - 1).stops().size());
            double outside = areas.get(i - 1).difference(areas.get(i)).getArea();
            assertThat(outside).isLessThan(GRID_DEGREES / 2 * areas.get(i - 1).getLength());
            assertThat(areas.get(i).getArea())
                    .isGreaterThan(1.5 * areas.get(i - 1).getArea());
        }
    }

    @Test
    void oneCallForSeveralLimitsIsAsManyCalls() {
        RoutePlanner planner = planner(Atlas.bundled());
        Reach both = planner.reach(ReachQuery.from("kabul").within(12, 24), Objective.TIME);
        Reach one = planner.reach(ReachQuery.from("kabul").within(12), Objective.TIME);
        assertThat(both.bands().get(0).stops()).isEqualTo(one.stops());
        assertThat(both.bands().get(0).stretches()).isEqualTo(one.bands().get(0).stretches());
        assertThat(both.areas(20).get(0).equalsExact(one.areas(20).get(0))).isTrue();
    }

    private static RoutePlanner planner(Atlas atlas) {
        return RoutePlanner.of(atlas, FreightProfile.truck20t());
    }
}
