package org.caravanserai.analysis.bottleneck;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.TransportNetwork;
import org.caravanserai.routing.Rerouting;
import org.caravanserai.routing.RoutePlanner;

/** Finds the best ways of today and goes through all elements of their network. */
final class BottleneckSearch {

    private final BottleneckQuery query;
    private final IntConsumer progress;
    private final Rerouting rerouting;
    private final CompactGraph graph;
    private final TransportNetwork network;
    private final List<Journey> journeys = new ArrayList<>();
    private final List<Traffic.Pair> withoutWay = new ArrayList<>();

    BottleneckSearch(RoutePlanner planner, BottleneckQuery query, IntConsumer progress) {
        this.query = query;
        this.progress = progress;
        this.rerouting = planner.rerouting(
                query.traffic().origins(), query.traffic().ports(), query.options(), query.objective());
        this.graph = rerouting.graph();
        this.network = planner.network(rerouting.trip().asOf());
    }

    Bottlenecks bottlenecks() {
        findJourneys();
        return new Bottlenecks(
                network,
                rerouting.trip(),
                query,
                journeys,
                withoutWay,
                standings(),
                estimated(Amount::milliHours, LedgerEntry::hoursConfidence),
                estimated(Amount::cents, LedgerEntry::usdConfidence));
    }

    private void findJourneys() {
        ToDoubleFunction<Traffic.Pair> loads =
                query.traffic().loads(rerouting.trip().profile().load().tonnes());
        for (Rerouting.Between between : rerouting.pairs()) {
            Traffic.Pair pair = new Traffic.Pair(between.from(), between.to());
            double many = loads.applyAsDouble(pair);
            if (many > 0 && between.way().isEmpty()) {
                withoutWay.add(pair);
            } else if (many > 0) {
                List<Integer> way = between.way().orElseThrow();
                journeys.add(new Journey(pair, many, way, amount(way)));
            }
        }
    }

    private Amount amount(List<Integer> way) {
        return way.stream().map(leg -> graph.leg(leg).amount()).reduce(Amount.ZERO, Amount::plus);
    }

    private List<Standing> standings() {
        Sweep sweep = new Sweep(rerouting, journeys, query.hours());
        Shape shape = new Shape(network, rerouting.objective());
        List<Standing> standings = new ArrayList<>();
        for (Element element : Element.of(graph)) {
            List<Leg> legs = element.legs().stream().map(graph::leg).toList();
            standings.add(new Standing(
                    element,
                    sweep.usage(element),
                    sweep.loss(element),
                    sweep.saving(element),
                    shape.betweenness(legs),
                    shape.bridge(legs)));
            progress.accept(standings.size());
        }
        return standings;
    }

    /** The share of all hours or dollars of all loads that rests on estimates. */
    private double estimated(ToLongFunction<Amount> quantity, Function<LedgerEntry, Confidence> confidence) {
        double all = 0;
        double estimates = 0;
        for (Journey journey : journeys) {
            for (int leg : journey.legs()) {
                for (LedgerEntry entry : graph.leg(leg).entries()) {
                    double amount = journey.loads() * quantity.applyAsLong(entry.amount());
                    all += amount;
                    estimates += confidence.apply(entry) == Confidence.ESTIMATED ? amount : 0;
                }
            }
        }
        return all == 0 ? 0 : estimates / all;
    }
}
