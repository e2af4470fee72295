package org.caravanserai.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.HaulModel;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/** An atlas as a weighted graph for one freight profile on one date. */
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
        HaulModel hauls = new HaulModel(atlas, profile, date);
        BorderModel borders = new BorderModel(atlas, date);
        List<Leg> legs = new ArrayList<>();
        for (Link link : atlas.contents().links()) {
            Availability availability = link.on(date);
            if (profile.modes().contains(link.mode())
                    && link.status() == BuildStatus.OPERATING
                    && wanted.test(availability)) {
                addHauls(legs, link, availability, hauls);
            }
        }
        for (BorderCrossing crossing : atlas.contents().crossings()) {
            Availability availability = crossing.on(date);
            if (profile.modes().contains(crossing.mode()) && wanted.test(availability)) {
                addBorders(legs, crossing, availability, borders);
            }
        }
        return new TransportNetwork(atlas, profile, date, legs);
    }

    private static void addHauls(List<Leg> legs, Link link, Availability availability, HaulModel hauls) {
        var entries = hauls.over(link);
        for (Track track : Track.of(link)) {
            Stop from = new Stop(link.from(), track);
            Stop to = new Stop(link.to(), track);
            legs.add(Leg.haul(from, to, link, availability, entries));
            legs.add(Leg.haul(to, from, link, availability, entries));
        }
    }

    private static void addBorders(
            List<Leg> legs, BorderCrossing crossing, Availability availability, BorderModel borders) {
        for (Track track : Track.values()) {
            if (track.carries(crossing.mode())) {
                Stop from = new Stop(crossing.fromPost(), track);
                Stop to = new Stop(crossing.toPost(), track);
                legs.add(Leg.border(from, to, crossing, availability, borders.over(crossing, from.place())));
                legs.add(Leg.border(to, from, crossing, availability, borders.over(crossing, to.place())));
            }
        }
    }

    public Atlas atlas() {
        return atlas;
    }

    public FreightProfile profile() {
        return profile;
    }

    public LocalDate date() {
        return date;
    }

    /** All legs: hauls by link id, then borders by crossing id. */
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
