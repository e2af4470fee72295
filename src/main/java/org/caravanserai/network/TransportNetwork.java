package org.caravanserai.network;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.freight.FreightProfile;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * An atlas as a weighted graph for one freight profile on one date: stops are cargo at a place on a track, legs are hauls,
 * border crossings and changes of track. Rests and the waits for gates are in the legs, as is to be expected when nobody
 * says when freight departs; {@link TimedNetwork} is the same with a clock.
 */
public final class TransportNetwork {

    private final Atlas atlas;
    private final FreightProfile profile;
    private final LocalDate date;
    private final List<Leg> legs;
    private final CompactGraph compact;

    private TransportNetwork(Atlas atlas, FreightProfile profile, LocalDate date, List<Leg> legs) {
        this.atlas = atlas;
        this.profile = profile;
        this.date = date;
        this.legs = List.copyOf(legs);
        this.compact = new CompactGraph(this.legs);
    }

    /** The network of what is open on {@code date}. */
    public static TransportNetwork compile(Atlas atlas, FreightProfile profile, LocalDate date) {
        return compile(atlas, profile, date, Availability::open);
    }

    /** The network of all that was ever built, open or not: each leg's availability says which it is on {@code date}. */
    public static TransportNetwork compileClosedToo(Atlas atlas, FreightProfile profile, LocalDate date) {
        return compile(atlas, profile, date, availability -> true);
    }

    private static TransportNetwork compile(
            Atlas atlas, FreightProfile profile, LocalDate date, Predicate<Availability> wanted) {
        return new TransportNetwork(atlas, profile, date, new NetworkCompiler(atlas, profile, date, wanted).legs());
    }

    /** The world it was made from, under its scenario if it has one. */
    public Atlas atlas() {
        return atlas;
    }

    /** For whom its hours and dollars hold. */
    public FreightProfile profile() {
        return profile;
    }

    /** The day on which its legs are open or shut. */
    public LocalDate date() {
        return date;
    }

    /** All legs: hauls by link id, then borders by crossing id, then changes of track. */
    public List<Leg> legs() {
        return legs;
    }

    /** The same graph as arrays, for searches that run often. */
    public CompactGraph compact() {
        return compact;
    }

    /**
     * This network as a JGraphT graph, which any JGraphT algorithm can run on; built anew at each call.
     *
     * @param objective what the weights are: hours, US dollars or kilometres
     */
    public Graph<Stop, Leg> graph(Objective objective) {
        Graph<Stop, Leg> graph = new DirectedWeightedMultigraph<>(null, null);
        for (Leg leg : legs) {
            graph.addVertex(leg.from());
            graph.addVertex(leg.to());
            if (!graph.addEdge(leg.from(), leg.to(), leg)) {
                throw new IllegalStateException("JGraphT refused leg " + leg);
            }
            graph.setEdgeWeight(leg, objective.inUnits(leg.amount()));
        }
        return new AsUnmodifiableGraph<>(graph);
    }
}
