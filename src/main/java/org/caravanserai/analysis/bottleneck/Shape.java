package org.caravanserai.analysis.bottleneck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.Stop;
import org.caravanserai.network.TransportNetwork;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.EdgeBetweennessCentrality;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleGraph;

/** What the shape of a network says of its elements, whoever travels: by JGraphT's algorithms. */
final class Shape {

    private final Atlas atlas;
    private final Map<Leg, Double> scores;
    private final Graph<Stop, Set<Stop>> undirected = new SimpleGraph<>(null, null, false);
    private final Set<Set<Stop>> bridges;
    private final Map<Set<Stop>, Integer> legsBetween = new LinkedHashMap<>();

    /**
     * Of a whole network.
     *
     * @throws ArithmeticException if there are more best ways between two stops than a long can count
     */
    Shape(TransportNetwork network, Objective objective) {
        this.atlas = network.atlas();
        Graph<Stop, Leg> directed = new SimpleDirectedWeightedGraph<>(null, null);
        for (Leg leg : network.legs()) {
            addIfLightest(directed, leg, objective);
            undirected.addVertex(leg.from());
            undirected.addVertex(leg.to());
            Set<Stop> ends = Set.of(leg.from(), leg.to());
            undirected.addEdge(leg.from(), leg.to(), ends);
            legsBetween.merge(ends, 1, Integer::sum);
        }
        scores = new EdgeBetweennessCentrality<>(
                        directed, EdgeBetweennessCentrality.OverflowStrategy.THROW_EXCEPTION_ON_OVERFLOW)
                .getScores();
        bridges = new BiconnectivityInspector<>(undirected).getBridges();
    }

    /** Of legs side by side JGraphT's algorithm takes one only; a best way goes over the lightest, of equals the first. */
    private static void addIfLightest(Graph<Stop, Leg> graph, Leg leg, Objective objective) {
        // whole units, which doubles add up exactly: best ways that weigh the same count as such
        double weight = objective.weightOf(leg.amount());
        graph.addVertex(leg.from());
        graph.addVertex(leg.to());
        Optional<Leg> beside = Optional.ofNullable(graph.getEdge(leg.from(), leg.to()));
        if (beside.isEmpty() || weight < graph.getEdgeWeight(beside.get())) {
            beside.ifPresent(graph::removeEdge);
            graph.addEdge(leg.from(), leg.to(), leg);
            graph.setEdgeWeight(leg, weight);
        }
    }

    /** The share of all ordered pairs of stops whose best way goes over some legs. */
    double betweenness(Collection<Leg> legs) {
        double stops = undirected.vertexSet().size();
        double sum =
                legs.stream().mapToDouble(leg -> scores.getOrDefault(leg, 0.0)).sum();
        return stops < 2 ? 0 : sum / (stops * (stops - 1));
    }

    /** What falls off when some legs go; empty where what hung together still does. */
    Optional<Bridge> bridge(Collection<Leg> legs) {
        Map<Set<Stop>, Integer> going = new LinkedHashMap<>();
        legs.forEach(leg -> going.merge(Set.of(leg.from(), leg.to()), 1, Integer::sum));
        going.entrySet().removeIf(ends -> ends.getValue() < legsBetween.get(ends.getKey()));
        if (going.isEmpty() || (going.size() == 1 && !bridges.containsAll(going.keySet()))) {
            return Optional.empty();
        }
        List<Set<Stop>> pieces = piecesWithout(going.keySet());
        return pieces.size() < 2 ? Optional.empty() : Optional.of(fallingOff(pieces));
    }

    /** What was one piece around the edges, in pieces. */
    private List<Set<Stop>> piecesWithout(Set<Set<Stop>> edges) {
        Set<Stop> ends = new TreeSet<>();
        edges.forEach(ends::addAll);
        edges.forEach(undirected::removeEdge);
        ConnectivityInspector<Stop, Set<Stop>> inspector = new ConnectivityInspector<>(undirected);
        List<Set<Stop>> pieces = new ArrayList<>();
        for (Stop end : ends) {
            if (pieces.stream().noneMatch(piece -> piece.contains(end))) {
                pieces.add(inspector.connectedSetOf(end));
            }
        }
        edges.forEach(edge -> {
            List<Stop> two = List.copyOf(edge);
            undirected.addEdge(two.get(0), two.get(1), edge);
        });
        return pieces;
    }

    private Bridge fallingOff(List<Set<Stop>> pieces) {
        Set<Stop> largest = pieces.get(0);
        for (Set<Stop> piece : pieces) {
            largest = piece.size() > largest.size() ? piece : largest;
        }
        Set<String> staying = new HashSet<>();
        largest.forEach(stop -> staying.add(stop.place()));
        Set<String> places = new TreeSet<>();
        int stops = 0;
        for (Set<Stop> piece : pieces) {
            if (piece != largest) {
                stops += piece.size();
                piece.forEach(stop -> places.add(stop.place()));
            }
        }
        places.removeAll(staying);
        List<String> cities = places.stream().filter(this::isCityOrPort).toList();
        return new Bridge(stops, List.copyOf(places), cities);
    }

    private boolean isCityOrPort(String place) {
        PlaceKind kind = atlas.placeOf(place).kind();
        return kind == PlaceKind.CITY || kind == PlaceKind.PORT;
    }
}
