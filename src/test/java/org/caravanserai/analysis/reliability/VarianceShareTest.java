package org.caravanserai.analysis.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.caravanserai.analysis.reliability.SpreadWorld.reliability;
import static org.caravanserai.analysis.reliability.SpreadWorld.twoCountries;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VarianceShareTest {

    private static final int BLOCKS = 100;

    /** Independent terms of 4 and 6 h with one coefficient of variation: 16 and 36 of 52 parts. */
    @Test
    void inASumOfIndependentTermsTheSharesAreThoseOfTheirVariances() {
        Atlas atlas = new SpreadWorld(twoCountries().crossing("x", "b", "c"))
                .spread("border_hours_trip", 0.8)
                .atlas();
        List<VarianceShare> shares = reliability(atlas, "a", "d").varianceShares(Quantity.HOURS);
        assertThat(shares).extracting(VarianceShare::figure).first().asString().contains("border_inbound_hours");
        assertThat(shares).extracting(VarianceShare::share).hasSize(2);
        assertThat(shares.get(0).share()).isCloseTo(36.0 / 52, within(1e-9));
        assertThat(shares.get(1).share()).isCloseTo(16.0 / 52, within(1e-9));
    }

    @Test
    void withoutACorrelationTheSharesOfTheShippedRouteSumToOne() {
        List<VarianceShare> shares =
                reliability(Atlas.bundled(), "tashkent", "gwadar").varianceShares(Quantity.HOURS);
        assertThat(shares.stream().mapToDouble(VarianceShare::share).sum()).isCloseTo(1, within(1e-9));
        assertThat(shares).allMatch(share -> share.ofMean() <= share.share());
    }

    @Test
    void whatDoesNotScatterHasNoShares() {
        Atlas atlas = new SpreadWorld(twoCountries().crossing("x", "b", "c")).atlas();
        assertThat(reliability(atlas, "a", "d").varianceShares(Quantity.HOURS)).isEmpty();
    }

    /**
     * Pick-freeze (Sobol 1993, in the form of Janon et al. 2014): two samples that share some inputs only correlate by
     * their closed index. Here means, trips and what is in common multiply.
     */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5})
    void theSharesAgreeWithPickFreeze(double correlation) {
        Atlas atlas = new SpreadWorld(twoCountries().crossing("x", "b", "c"))
                .spread("haul_hours_mean", 0.3)
                .spread("haul_hours_trip", 0.2)
                .spread("border_hours_mean", 0.5)
                .spread("border_hours_trip", 0.6)
                .atlas();
        SpreadBook spreads = new SpreadBook(atlas, FreightProfile.truck20t(), World.TODAY, correlation);
        Reliability reliability = reliability(atlas, "a", "d", new Assumptions(correlation, Outlook.OPEN_AT_DEPARTURE));
        Map<Factor, Double> amounts = new LinkedHashMap<>();
        reliability.route().ledger().entries().stream()
                .filter(entry -> Quantity.HOURS.scatters(entry))
                .forEach(entry -> amounts.merge(
                        spreads.factor(entry, Quantity.HOURS), entry.amount().hours(), Double::sum));
        List<VarianceShare> shares = reliability.varianceShares(Quantity.HOURS);
        assertThat(shares).hasSizeGreaterThanOrEqualTo(4);
        for (VarianceShare share : shares) {
            assertThat(pickFreeze(amounts, loading -> loading.figure().equals(share.figure())))
                    .as(share.figure())
                    .isCloseTo(share.share(), within(0.02));
            assertThat(pickFreeze(amounts, loading -> loading.input().equals("mean of " + share.figure())))
                    .as("mean of " + share.figure())
                    .isCloseTo(share.ofMean(), within(0.02));
        }
    }

    private static double pickFreeze(Map<Factor, Double> amounts, Predicate<Loading> frozen) {
        double sum = 0;
        double squares = 0;
        double products = 0;
        int count = BLOCKS * Draws.BLOCK;
        for (int block = 0; block < BLOCKS; block++) {
            double[] one = totals(amounts, new Draws(1), new Draws(1), frozen, block);
            double[] other = totals(amounts, new Draws(2), new Draws(1), frozen, block);
            for (int i = 0; i < Draws.BLOCK; i++) {
                sum += (one[i] + other[i]) / 2;
                squares += (one[i] * one[i] + other[i] * other[i]) / 2;
                products += one[i] * other[i];
            }
        }
        double mean = sum / count;
        return (products / count - mean * mean) / (squares / count - mean * mean);
    }

    private static double[] totals(
            Map<Factor, Double> amounts, Draws draws, Draws ofFrozen, Predicate<Loading> frozen, int block) {
        Map<String, double[]> normals = new TreeMap<>();
        double[] totals = new double[Draws.BLOCK];
        amounts.forEach((factor, hours) -> {
            for (int i = 0; i < totals.length; i++) {
                int trip = i;
                double[] values = factor.loadings().stream()
                        .mapToDouble(loading -> normals.computeIfAbsent(
                                        loading.input(),
                                        input -> (frozen.test(loading) ? ofFrozen : draws).normals(input, block))[trip])
                        .toArray();
                totals[i] += hours * factor.at(values);
            }
        });
        return totals;
    }
}
