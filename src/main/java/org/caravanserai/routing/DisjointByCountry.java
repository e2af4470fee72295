package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import org.caravanserai.network.Leg;

/**
 * Routes that share no transit country. A country has many ways in and out, of different weights, which no flow can tell
 * apart, so this goes another way: first, by labels, the lightest way for every set of transit countries that no way through
 * fewer of them betters; then, of these, the most that have no country in common, and of those the lightest together (set
 * packing by branch and bound). Exact: in any best set each way can be replaced by one of the labels. A way through no transit country would
 * be a label that stands in for all others, so it is told alone.
 */
final class DisjointByCountry {

    private record Label(int number, int node, long weight, long bound, long countries, Label before, int arc) {}

    private static final Comparator<Label> LIGHTEST =
            Comparator.comparingLong(Label::bound).thenComparingInt(Label::number);

    private final WayGraph graph;
    private final long[] weights;
    private final long[] countryBit;
    private final int atMost;
    private List<Label> ways = List.of();
    private List<Label> best = List.of();

    /**
     * A search in a graph.
     *
     * @param countryOf of a node, the transit country it lies in; empty in none
     * @throws IllegalArgumentException if there are more than 64 transit countries
     */
    DisjointByCountry(WayGraph graph, IntFunction<String> countryOf, long[] weights, int atMost) {
        this.graph = graph;
        this.weights = weights;
        this.atMost = atMost;
        List<String> countries = new ArrayList<>();
        countryBit = new long[graph.nodeCount()];
        for (int node = 0; node < countryBit.length; node++) {
            String country = countryOf.apply(node);
            if (!country.isEmpty()) {
                if (!countries.contains(country)) {
                    countries.add(country);
                }
                countryBit[node] = 1L << countries.indexOf(country);
            }
        }
        if (countries.size() > Long.SIZE) {
            throw new IllegalArgumentException("routes by " + countries.size()
                    + " transit countries cannot be told apart; the most is " + Long.SIZE);
        }
    }

    List<List<Leg>> find() {
        ways = label();
        Optional<Label> direct =
                ways.stream().filter(way -> way.countries() == 0).findFirst();
        if (direct.isPresent()) {
            return List.of(legs(direct.get()));
        }
        pack(0, 0, new ArrayList<>());
        return best.stream().map(this::legs).toList();
    }

    /** The ways worth considering, lightest first. */
    private List<Label> label() {
        long[] toGo = graph.leastToGoal(weights);
        List<List<Label>> settled = new ArrayList<>();
        for (int node = 0; node < graph.nodeCount(); node++) {
            settled.add(new ArrayList<>(2));
        }
        List<Label> arrived = new ArrayList<>();
        PriorityQueue<Label> queue = new PriorityQueue<>(LIGHTEST);
        int made = 0;
        for (int origin : graph.origins()) {
            queue.add(new Label(made++, origin, 0, toGo[origin], countryBit[origin], null, -1));
        }
        while (!queue.isEmpty()) {
            Label label = queue.remove();
            if (bettered(label, arrived) || bettered(label, settled.get(label.node()))) {
                continue;
            }
            if (graph.isGoal(label.node())) {
                arrived.add(label);
                continue;
            }
            settled.get(label.node()).add(label);
            for (int arc = graph.firstArc(label.node()); arc < graph.firstArc(label.node() + 1); arc++) {
                int node = graph.head(arc);
                long weight = label.weight() + weights[arc];
                queue.add(new Label(
                        made++, node, weight, weight + toGo[node], label.countries() | countryBit[node], label, arc));
            }
        }
        return arrived;
    }

    /** Those settled have no higher bound; whether one of them also has no other country. */
    private static boolean bettered(Label label, List<Label> settled) {
        for (Label other : settled) {
            if ((other.countries() & ~label.countries()) == 0) {
                return true;
            }
        }
        return false;
    }

    private void pack(int from, long taken, List<Label> chosen) {
        if (chosen.size() > best.size() || (chosen.size() == best.size() && weight(chosen) < weight(best))) {
            best = List.copyOf(chosen);
        }
        if (chosen.size() == atMost) {
            return;
        }
        for (int i = from; i < ways.size(); i++) {
            Label way = ways.get(i);
            if ((way.countries() & taken) == 0 && worthwhile(i, taken, chosen)) {
                chosen.add(way);
                pack(i + 1, taken | way.countries(), chosen);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /** Whether the ways from {@code from} on, which are no lighter than it, can still make a better set. */
    private boolean worthwhile(int from, long taken, List<Label> chosen) {
        long free = 0;
        int possible = 0;
        for (int i = from; i < ways.size() && chosen.size() + possible < best.size() + 1; i++) {
            long countries = ways.get(i).countries();
            if ((countries & taken) == 0) {
                possible++;
                free |= countries;
            }
        }
        int most = Math.min(Math.min(possible, Long.bitCount(free) + 1), atMost - chosen.size());
        int needed = best.size() - chosen.size();
        return most > needed
                || (most == needed && weight(chosen) + needed * ways.get(from).weight() < weight(best));
    }

    private static long weight(List<Label> ways) {
        return ways.stream().mapToLong(Label::weight).sum();
    }

    private List<Leg> legs(Label arrived) {
        List<Leg> legs = new ArrayList<>();
        for (Label label = arrived; label.before() != null; label = label.before()) {
            legs.add(graph.leg(label.arc()));
        }
        Collections.reverse(legs);
        return legs;
    }
}
