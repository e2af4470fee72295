package org.caravanserai.bench;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.caravanserai.analysis.hinterland.Choice;
import org.caravanserai.analysis.hinterland.Ground;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.HinterlandQuery;
import org.caravanserai.analysis.hinterland.HinterlandSearch;
import org.caravanserai.analysis.hinterland.Offer;
import org.caravanserai.analysis.hinterland.Territories;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.locationtech.jts.geom.Geometry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The best port of every city and town of the landlocked countries, beside a route asked for each pair that has one; and what
 * the ground takes on top of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class HinterlandBenchmark {

    @Param({"truck-20t", "container-40ft"})
    private String profile;

    private HinterlandQuery query;
    private HinterlandSearch search;
    private RoutePlanner planner;
    private Hinterland found;
    private Map<String, Geometry> outlines;

    @Setup
    public void load() {
        Atlas atlas = Atlas.bundled();
        FreightProfile freight = FreightProfile.named(profile).orElseThrow();
        query = HinterlandQuery.of(atlas, List.of(), List.of()).overland();
        search = new HinterlandSearch(atlas, freight);
        planner = RoutePlanner.of(atlas, freight);
        planner.network(atlas.info().referenceDate());
        found = search.find(query);
        outlines = new TreeMap<>();
        Geodata.bundled().countries().forEach(country -> outlines.put(country.iso2(), country.outline()));
    }

    @Benchmark
    public Hinterland cities() {
        return search.ofCities(query);
    }

    /** The same with every other place of the network in these countries, from which the ground is shared out. */
    @Benchmark
    public Hinterland citiesAndSites() {
        return search.find(query);
    }

    @Benchmark
    public Territories ground() {
        return Territories.of(found, Ground.of(found, outlines, Ground.WITHIN_KM));
    }

    /** Only pairs that have a way: saying why there is none takes longer than all else. */
    @Benchmark
    public double aRouteForEveryCityAndPort() {
        double hours = 0;
        for (Choice city : found.cities()) {
            for (Offer offer : city.offers()) {
                RouteQuery pair =
                        RouteQuery.from(city.place().id()).to(offer.port().id()).with(query.options());
                hours += planner.fastest(pair).routeOrThrow().ledger().hours();
            }
        }
        return hours;
    }
}
