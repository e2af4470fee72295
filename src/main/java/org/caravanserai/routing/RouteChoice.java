package org.caravanserai.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.LegKind;

/** Answers a query, without a clock, with more than one route. */
final class RouteChoice {

    private final Atlas atlas;
    private final ResolvedQuery query;
    private final Bans bans;
    private final CompactGraph graph;
    private final WayGraph ways;

    RouteChoice(Atlas atlas, ResolvedQuery query, CompactGraph graph) {
        this.atlas = atlas;
        this.query = query;
        this.bans = new Bans(query.avoid(), atlas);
        this.graph = graph;
        SearchSpace space = query.space(graph, bans, atlas);
        this.ways = new WayGraph(
                space, space.origins(query.from().id()), space.goals(query.to().id()));
    }

    private Route route(List<Leg> legs) {
        return new Route(query, legs, atlas);
    }

    /** Why there is no route, if there is none. */
    private Optional<RouteAnswer.NoRoute> noRoute(boolean none) {
        return none ? Optional.of(new BlockedWay(atlas, query, bans).explain()) : Optional.empty();
    }

    Alternatives alternatives(AlternativeOptions options) {
        LimitedOverlap search = new LimitedOverlap(ways, ways.byArc(graph.weights(query.objective())));
        List<Alternatives.Alternative> found = new ArrayList<>();
        Optional<Route> next = search.find().map(this::route);
        while (next.isPresent()) {
            Route route = next.get();
            found.add(new Alternatives.Alternative(
                    route,
                    found.stream()
                            .map(earlier -> Overlap.between(route, earlier.route()))
                            .toList()));
            search.limit(route, options.maxOverlap());
            next = found.size() == options.k()
                    ? Optional.empty()
                    : search.find().map(this::route);
        }
        Alternatives.Ending ending = found.size() == options.k()
                ? Alternatives.Ending.ALL_FOUND
                : search.gaveUp() ? Alternatives.Ending.GAVE_UP : Alternatives.Ending.NO_MORE;
        return new Alternatives(query, options, found, ending, noRoute(found.isEmpty()));
    }

    ParetoFront paretoFront(ParetoOptions options) {
        List<Route> routes =
                new ParetoSearch(ways, options).find().stream().map(this::route).toList();
        return new ParetoFront(query, options, routes, noRoute(routes.isEmpty()));
    }

    DisjointRoutes disjoint(Bottleneck by, int atMost) {
        long[] weights = ways.byArc(graph.weights(query.objective()));
        List<List<Leg>> found = by == Bottleneck.COUNTRY
                ? new DisjointByCountry(ways, this::transitCountry, weights, atMost).find()
                : domestic().map(List::of).orElseGet(() -> byBorder(by, atMost, weights));
        List<Route> routes = found.stream()
                .map(this::route)
                .sorted(Comparator.<Route>comparingLong(route ->
                                query.objective().weightOf(route.ledger().total()))
                        .thenComparing(route ->
                                route.legs().stream().map(Leg::id).toList().toString()))
                .toList();
        return new DisjointRoutes(query, by, atMost, routes, noRoute(routes.isEmpty()));
    }

    /** There are no more than what closes all of them, and a flow that knows so is nearer to the answer. */
    private List<List<Leg>> byBorder(Bottleneck by, int atMost, long[] weights) {
        BorderUnits units = new BorderUnits(ways, by);
        int most = Math.min(atMost, SmallestCuts.size(ways, units).orElse(0));
        return new DisjointByBorder(ways, units, weights, most).find();
    }

    /** The lightest way that crosses no border, if there is one. */
    private Optional<List<Leg>> domestic() {
        IntPredicate free = bans.free(graph);
        SearchSpace space = new SearchSpace(
                graph, leg -> free.test(leg) && graph.leg(leg).kind() != LegKind.BORDER, Requirements.none());
        return new ShortestWay(space, graph.weights(query.objective()))
                .find(space.origins(query.from().id()), space.goals(query.to().id()));
    }

    private String transitCountry(int node) {
        String country = atlas.placeOf(ways.place(node)).country();
        boolean transit = !country.equals(query.from().country())
                && !country.equals(query.to().country())
                && !country.equals(Atlas.INTERNATIONAL_WATERS);
        return transit ? country : "";
    }

    PostCuts postCuts(Bottleneck by) {
        if (by == Bottleneck.COUNTRY) {
            throw new IllegalArgumentException("post cuts close crossings or posts, not countries");
        }
        if (ways.origins().length == 0) {
            return new PostCuts(query, by, List.of(), true, noRoute(true));
        }
        SmallestCuts search = new SmallestCuts(ways, new BorderUnits(ways, by), SmallestCuts.MOST);
        List<List<String>> sets = search.find();
        return new PostCuts(query, by, sets, search.complete(), Optional.empty());
    }
}
