package org.caravanserai.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.caravanserai.analysis.reliability.SpreadWorld.reliability;
import static org.caravanserai.analysis.reliability.SpreadWorld.twoCountries;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.IncompleteAtlasException;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReliabilityTest {

    private static final int MANY = 200_000;
    private static final Atlas SHIPPED = Atlas.bundled();

    /** 10 and 20 h at the wheel, with 12/9 of rest to each hour of them: 23.333 and 46.667 h; the border 4 + 6 h. */
    private static final double UZ_HOURS = 10 + 10 * 12.0 / 9;

    private static final double AF_HOURS = 20 + 20 * 12.0 / 9;

    @Test
    void aRouteInWhichNothingScattersTakesTheModelsHoursOnEveryTrip() {
        Atlas atlas = new SpreadWorld(twoCountries().crossing("x", "b", "c")).atlas();
        Distribution hours = reliability(atlas, "a", "d")
                .keepingToTheRoute(Sampling.of(5000, 7))
                .distribution(Quantity.HOURS);
        assertThat(hours.p10()).isEqualTo(hours.p90()).isCloseTo(UZ_HOURS + AF_HOURS + 10, within(0.01));
        assertThat(hours.mean()).isCloseTo(hours.p50(), within(1e-9));
    }

    /** Lognormals with mean h and coefficient of variation c have variance (h c)²; independent ones add up. */
    @Test
    void aSumOfIndependentLognormalsHasTheSumOfTheirMeansAndVariances() {
        Atlas atlas = new SpreadWorld(twoCountries().crossing("x", "b", "c"))
                .spread("haul_hours_mean", 0.3)
                .spread("border_hours_trip", 0.5)
                .atlas();
        double mean = UZ_HOURS + AF_HOURS + 10;
        double variance = square(0.3 * UZ_HOURS) + square(0.3 * AF_HOURS) + square(0.5 * 4) + square(0.5 * 6);
        expectMeanAndVariance(reliability(atlas, "a", "d"), mean, variance);
    }

    /** Two lognormals whose logarithms correlate by r have covariance h1 h2 (exp(r s1 s2) - 1), s² = ln(1 + c²). */
    @Test
    void aCorrelationBetweenFiguresOfOneComponentAddsTheirCovariance() {
        Atlas atlas = new SpreadWorld(twoCountries().crossing("x", "b", "c"))
                .spread("haul_hours_mean", 0.3)
                .atlas();
        double covariance = UZ_HOURS * AF_HOURS * Math.expm1(0.6 * Math.log1p(0.3 * 0.3));
        double variance = square(0.3 * UZ_HOURS) + square(0.3 * AF_HOURS) + 2 * covariance;
        expectMeanAndVariance(
                reliability(atlas, "a", "d", new Assumptions(0.6, Outlook.OPEN_AT_DEPARTURE)),
                UZ_HOURS + AF_HOURS + 10,
                variance);
    }

    /** One figure on two roads is one draw: deviations add up, not variances. Mean and trip multiply. */
    @Test
    void aFigureUsedOnManyLegsIsDrawnOnce() {
        World oneCountry = new World()
                .place("a", "UZ")
                .place("b", "UZ")
                .place("c", "UZ")
                .road("a", "b", 500)
                .road("b", "c", 500)
                .rate("UZ", "swod", 50, 2020);
        Atlas atlas = new SpreadWorld(oneCountry)
                .spread("haul_hours_mean", 0.3)
                .spread("haul_hours_trip", 0.2)
                .atlas();
        double variation = (1 + 0.3 * 0.3) * (1 + 0.2 * 0.2) - 1;
        expectMeanAndVariance(reliability(atlas, "a", "c"), 2 * UZ_HOURS, square(2 * UZ_HOURS) * variation);
    }

    private static void expectMeanAndVariance(Reliability reliability, double mean, double variance) {
        double[] hours = reliability.keepingToTheRoute(Sampling.of(MANY, 3)).of(Quantity.HOURS);
        Distribution told = Distribution.of(hours);
        double[] squares = new double[hours.length];
        for (int i = 0; i < hours.length; i++) {
            squares[i] = square(hours[i] - mean);
        }
        Distribution spread = Distribution.of(squares);
        assertThat(told.mean()).isCloseTo(mean, within(3 * told.standardError()));
        assertThat(spread.mean()).isCloseTo(variance, within(3 * spread.standardError()));
        assertThat(3 * spread.standardError()).isLessThan(0.05 * variance);
    }

    /** ln A - ln B is normal with the difference of the medians' logarithms and the sum of the variances. */
    @Test
    void oneLognormalBeatsAnotherAsOftenAsTheNormalLawSays() {
        World world = new World()
                .place("a", "UZ")
                .place("b", "UZ")
                .place("c", "AF")
                .place("d", "AF")
                .road("a", "b", 500)
                .road("c", "d", 280)
                .rate("UZ", "swod", 50, 2020)
                .rate("AF", "swod", 25, 2020);
        Atlas atlas = new SpreadWorld(world).spread("haul_hours_mean", 0.4).atlas();
        TripOutcomes one = reliability(atlas, "a", "b").keepingToTheRoute(Sampling.of(MANY, 5));
        TripOutcomes other = reliability(atlas, "c", "d").keepingToTheRoute(Sampling.of(MANY, 5));
        double expected = NormalDistribution.of(0, 1)
                .cumulativeProbability(Math.log(280.0 / 25 / 10) / Math.sqrt(2 * Math.log1p(0.16)));
        Share share = one.beats(other, Quantity.HOURS);
        assertThat(share.value()).isCloseTo(expected, within(3 * share.standardError()));
        assertThat(share.standardError()).isCloseTo(Math.sqrt(expected * (1 - expected) / MANY), within(1e-5));
    }

    /** Both drive one road and cross one border, so only what differs decides: 1 km more is always slower. */
    @Test
    void routesThatShareFiguresShareTheirDraws() {
        Atlas atlas = new SpreadWorld(
                        twoCountries().place("e", "AF").road("c", "e", 501).crossing("x", "b", "c"))
                .spread("haul_hours_mean", 0.5)
                .spread("border_hours_trip", 1)
                .atlas();
        TripOutcomes near = reliability(atlas, "a", "d").keepingToTheRoute(Sampling.of(2000, 1));
        TripOutcomes far = reliability(atlas, "a", "e").keepingToTheRoute(Sampling.of(2000, 1));
        assertThat(near.beats(far, Quantity.HOURS).value()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Outlook.class)
    void theCompiledFormEqualsThePlainOneTripByTrip(Outlook outlook) {
        Assumptions assumptions = new Assumptions(0.2, outlook);
        RoutePlanner planner = RoutePlanner.of(SHIPPED, FreightProfile.truck20t());
        Route route = planner.fastest(RouteQuery.from("tashkent").to("karachi").asOf(LocalDate.of(2022, 12, 31)))
                .routeOrThrow();
        TripOutcomes compiled = Reliability.of(planner, route, assumptions).keepingToTheRoute(Sampling.of(1500, 11));
        List<PlainTrips.Trip> plain = PlainTrips.keepingTo(route, assumptions, 1500, 11);
        double[] hours = compiled.of(Quantity.HOURS);
        double[] usd = compiled.of(Quantity.USD);
        for (int i = 0; i < 1500; i++) {
            assertThat(hours[i]).isCloseTo(plain.get(i).hours(), within(1e-9 * hours[i]));
            assertThat(usd[i]).isCloseTo(plain.get(i).usd(), within(1e-9 * usd[i]));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void threadsDoNotChangeASingleTrip(int threads) {
        Reliability reliability = torkham();
        Sampling sampling = Sampling.of(20_000, 99);
        assertThat(reliability.replanning(sampling.onThreads(threads)).of(Quantity.USD))
                .isEqualTo(reliability.replanning(sampling.onThreads(3)).of(Quantity.USD));
    }

    @Test
    void anotherSeedMakesOtherTrips() {
        Reliability reliability = torkham();
        assertThat(reliability.keepingToTheRoute(Sampling.of(100, 1)).of(Quantity.HOURS))
                .doesNotContain(
                        reliability.keepingToTheRoute(Sampling.of(100, 2)).of(Quantity.HOURS));
    }

    @Test
    void theMeanOfSimulatedDollarsIsTheModels() {
        Reliability reliability = torkham();
        Distribution usd = reliability.keepingToTheRoute(Sampling.of(MANY, 4)).distribution(Quantity.USD);
        assertThat(usd.mean()).isCloseTo(reliability.route().ledger().usd(), within(3 * usd.standardError() + 0.01));
    }

    @Test
    void pricedTimeChargesTheHoursOfEveryTrip() {
        RoutePlanner planner =
                RoutePlanner.of(SHIPPED, FreightProfile.truck20t().pricingTime());
        RoutePlanner free = RoutePlanner.of(SHIPPED, FreightProfile.truck20t());
        RouteQuery query = RouteQuery.from("tashkent").to("gwadar");
        Sampling few = Sampling.of(500, 8);
        TripOutcomes priced =
                Reliability.of(planner, planner.fastest(query).routeOrThrow()).keepingToTheRoute(few);
        TripOutcomes unpriced =
                Reliability.of(free, free.fastest(query).routeOrThrow()).keepingToTheRoute(few);
        double perHour = FreightProfile.truck20t().valueOfTime().orElseThrow().value();
        for (int i = 0; i < 500; i++) {
            assertThat(priced.of(Quantity.USD)[i])
                    .isCloseTo(unpriced.of(Quantity.USD)[i] + perHour * unpriced.of(Quantity.HOURS)[i], within(1e-6));
        }
    }

    @Test
    void anInterruptEndsItWithoutAResult() {
        Reliability reliability = torkham();
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> reliability.keepingToTheRoute(Sampling.of(Sampling.MOST, 1)))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "20000001,1", "10,0"})
    void noTripsAndNoThreadsAreRefused(int samples, int threads) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Sampling(samples, 1, threads, done -> {}))
                .withMessageContaining("must be");
    }

    @Test
    void aRouteOfOneDayIsRefused() {
        RoutePlanner planner = RoutePlanner.of(SHIPPED, FreightProfile.truck20t());
        Route route = planner.fastest(
                        RouteQuery.from("tashkent").to("gwadar").departing(LocalDateTime.of(2026, 1, 15, 8, 0)))
                .routeOrThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reliability.of(planner, route))
                .withMessageContaining("departure");
    }

    @Test
    void anAtlasWithoutSpreadsNamesTheRowItLacks() {
        Atlas atlas = twoCountries().crossing("x", "b", "c").atlas();
        assertThatThrownBy(() -> reliability(atlas, "a", "d"))
                .isInstanceOf(IncompleteAtlasException.class)
                .hasMessageContaining("spread_haul_hours_trip for road in UZ");
    }

    private static Reliability torkham() {
        RoutePlanner planner = RoutePlanner.of(SHIPPED, FreightProfile.truck20t());
        Route route = planner.fastest(RouteQuery.from("kabul").to("karachi").asOf(LocalDate.of(2022, 12, 31)))
                .routeOrThrow();
        return Reliability.of(planner, route);
    }

    private static double square(double value) {
        return value * value;
    }
}
