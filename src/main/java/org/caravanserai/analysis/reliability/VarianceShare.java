package org.caravanserai.analysis.reliability;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What part of the variance of a fixed route one figure makes by itself: the closed index of Sobol (1993) of all its inputs,
 * {@code Var(E[total | its inputs]) / Var(total)}. The total is a sum of lognormal terms and of the waits at closed gates, so
 * both variances are known in closed form and need no sampling: with amounts {@code h}, and loadings {@code a} of their
 * logarithms on inputs, the upper one is {@code sum over f, g of h(f) h(g) (exp(sum over its inputs of a(f) a(g)) - 1)}, the
 * lower one the same with all inputs in the exponent; a closure's is that of the wait of one who arrives when the model says.
 * Without a correlation the shares sum to 1, but for what two closures make together.
 *
 * @param figure what is uncertain: {@code swod PK road}, {@code closure of torkham}
 * @param closure whether it is the wait at a shut gate
 * @param share 0 to 1
 * @param ofMean what the uncertainty of its mean makes by itself, 0 to {@code share}: what a better source could take away
 */
public record VarianceShare(String figure, boolean closure, double share, double ofMean) {

    /** The shares of a way's figures, largest first, by name where alike; none where nothing scatters. */
    static List<VarianceShare> of(Plan plan, Scatter scatter, Quantity quantity) {
        Map<Factor, Double> amounts = amounts(plan, scatter, quantity);
        double closureWeight = quantity == Quantity.HOURS ? 1 : scatter.usdPerHour() * scatter.usdPerHour();
        Map<ClosureProcess, Double> waits = new LinkedHashMap<>();
        plan.arrivals()
                .forEach((process, arrival) ->
                        waits.put(process, closureWeight * waitVariance(scatter.outlook(), process, arrival)));
        double all = variance(amounts, input -> true)
                + waits.values().stream().mapToDouble(Double::doubleValue).sum();
        List<VarianceShare> shares = new ArrayList<>();
        amounts.keySet().stream()
                .flatMap(factor -> factor.loadings().stream())
                .map(Loading::figure)
                .distinct()
                .forEach(figure -> shares.add(ofFigure(figure, amounts, all)));
        waits.forEach(
                (process, part) -> shares.add(new VarianceShare("closure of " + process.name(), true, part / all, 0)));
        shares.removeIf(share -> !(share.share() > 0));
        shares.sort(Comparator.comparingDouble(VarianceShare::share).reversed().thenComparing(VarianceShare::figure));
        return shares;
    }

    private static VarianceShare ofFigure(String figure, Map<Factor, Double> amounts, double all) {
        return new VarianceShare(
                figure,
                false,
                variance(amounts, loading -> loading.figure().equals(figure)) / all,
                variance(amounts, loading -> loading.input().equals(SpreadBook.MEAN + figure)) / all);
    }

    /** Hours, or dollars with the price of the hours among them. */
    private static Map<Factor, Double> amounts(Plan plan, Scatter scatter, Quantity quantity) {
        Map<Factor, Double> amounts = new LinkedHashMap<>();
        for (Stage stage : plan.stages()) {
            if (quantity == Quantity.HOURS) {
                add(amounts, stage.hours(), scatter, 1);
            } else {
                add(amounts, stage.usd(), scatter, 1);
                add(amounts, stage.hours(), scatter, scatter.usdPerHour());
            }
        }
        return amounts;
    }

    private static void add(Map<Factor, Double> amounts, Terms terms, Scatter scatter, double weight) {
        terms.forEach(scatter, (factor, amount) -> amounts.merge(factor, weight * amount, Double::sum));
    }

    private static double waitVariance(Outlook outlook, ClosureProcess process, double arrival) {
        double mean = outlook.expectedWaitHours(process, arrival);
        return outlook.meanSquare(process, arrival) - mean * mean;
    }

    /** The variance that some inputs make. */
    private static double variance(Map<Factor, Double> amounts, Predicate<Loading> which) {
        double sum = 0;
        for (Map.Entry<Factor, Double> one : amounts.entrySet()) {
            for (Map.Entry<Factor, Double> other : amounts.entrySet()) {
                sum += one.getValue()
                        * other.getValue()
                        * Math.expm1(one.getKey().covariance(other.getKey(), which));
            }
        }
        return sum;
    }
}
