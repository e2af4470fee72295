package org.caravanserai.routing;

import java.util.Arrays;
import java.util.List;

/**
 * Lower bounds that know of the limits on sharing: every shared metre is charged a price, every limit is refunded at the
 * same price, and what is left is a lower bound at any prices (Lagrangian relaxation; Handler and Zang, A dual algorithm for
 * the constrained shortest path problem, Networks 1980). Good prices are sought by subgradient steps with a fixed number of
 * turns, so that the same query gets the same bounds.
 */
final class SharingPrices {

    private static final long SCALE = 1 << 10;
    private static final long LARGEST_SUM = 1L << 39;
    private static final int TURNS = 60;
    private static final double FIRST_STEP = 0.5;

    private final WayGraph graph;
    private final long[] weights;
    private final List<long[]> metresOn;
    private final List<Long> limits;
    private final long[] prices;
    private final long dearest;
    private WayGraph.ToGoal ways;

    SharingPrices(WayGraph graph, long[] weights, List<long[]> metresOn, List<Long> limits) {
        this.graph = graph;
        this.weights = weights;
        this.metresOn = metresOn;
        this.limits = limits;
        this.prices = new long[limits.size()];
        long metres = metresOn.stream().flatMapToLong(Arrays::stream).sum();
        this.dearest = LARGEST_SUM / Math.max(1, metres);
        seek();
    }

    /** Of ways that begin with so much weight and sharing and come to a node, the least that one within the limits weighs. */
    long leastInAll(long weight, long[] shared, int node) {
        long charged = weight * SCALE + ways.least[node];
        for (int i = 0; i < prices.length; i++) {
            charged += prices[i] * (shared[i] - limits.get(i));
        }
        return Math.floorDiv(charged + SCALE - 1, SCALE);
    }

    private void seek() {
        double[] sought = new double[prices.length];
        long[] best = prices.clone();
        long bestBound = Long.MIN_VALUE;
        for (int turn = 0; turn < TURNS && graph.origins().length > 0; turn++) {
            charge(sought);
            long[] over = overLimits();
            long bound = leastFromAnywhere();
            if (bound > bestBound) {
                bestBound = bound;
                System.arraycopy(prices, 0, best, 0, best.length);
            }
            double square = 0;
            for (long metres : over) {
                square += (double) metres * metres;
            }
            for (int i = 0; i < sought.length && square > 0; i++) {
                double step = FIRST_STEP * bestBound * SCALE / (turn + 1) / square;
                sought[i] = Math.max(0, sought[i] + step * over[i]);
            }
        }
        for (int i = 0; i < sought.length; i++) {
            sought[i] = best[i];
        }
        charge(sought);
    }

    private void charge(double[] sought) {
        long[] charged = new long[weights.length];
        for (int i = 0; i < sought.length; i++) {
            prices[i] = Math.min(dearest, Math.round(sought[i]));
        }
        for (int arc = 0; arc < charged.length; arc++) {
            charged[arc] = weights[arc] * SCALE;
            for (int i = 0; i < prices.length; i++) {
                charged[arc] += prices[i] * metresOn.get(i)[arc];
            }
        }
        ways = graph.toGoal(charged);
    }

    private long leastFromAnywhere() {
        long least = Long.MAX_VALUE;
        for (int origin : graph.origins()) {
            least = Math.min(least, leastInAll(0, new long[prices.length], origin));
        }
        return least;
    }

    /** By how much the lightest way at the present prices goes over every limit; negative where it keeps within. */
    private long[] overLimits() {
        int node = graph.origins()[0];
        for (int origin : graph.origins()) {
            node = ways.least[origin] < ways.least[node] ? origin : node;
        }
        long[] over = new long[prices.length];
        for (int i = 0; i < over.length; i++) {
            over[i] = -limits.get(i);
        }
        while (!graph.isGoal(node)) {
            for (int i = 0; i < over.length; i++) {
                over[i] += metresOn.get(i)[ways.onward[node]];
            }
            node = graph.head(ways.onward[node]);
        }
        return over;
    }
}
