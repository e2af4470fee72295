package org.caravanserai.report.gis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.analysis.bottleneck.Benefit;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Bridge;
import org.caravanserai.analysis.bottleneck.Detour;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.analysis.bottleneck.Standing;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Place;
import org.caravanserai.layer.LayerDesign;
import org.caravanserai.report.Provenance;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.Requirement;
import org.caravanserai.routing.ResolvedTrip;
import org.geotools.data.simple.SimpleFeatureCollection;

/**
 * All elements of a network with what is told of them, as layers {@value #LINKS} (lines) and {@value #POSTS} (points: the first
 * post of a border crossing, the place of a terminal).
 */
public final class BottleneckLayers {

    /** The layer of links. */
    public static final String LINKS = "bottleneck_links";

    /** The layer of border crossings and terminals. */
    public static final String POSTS = "bottleneck_posts";

    private final Bottlenecks found;
    private final Map<Element, Integer> rankByLoss;
    private final Map<Element, Integer> rankBySaving;

    private BottleneckLayers(Bottlenecks found) {
        this.found = found;
        this.rankByLoss = ranks(found.byLoss());
        this.rankBySaving = ranks(found.bySaving());
    }

    /** Both layers. */
    public static LayerExport of(Bottlenecks found) {
        BottleneckLayers layers = new BottleneckLayers(found);
        Atlas atlas = found.atlas();
        List<SimpleFeatureCollection> all = List.of(
                layers.described(LayerDesign.ofLines(
                                LINKS,
                                (Standing one) -> link(atlas, one).alignment().toLineString()))
                        .ids("source", one -> link(atlas, one).sources())
                        .of(layers.some(true), BottleneckLayers::id),
                layers.described(LayerDesign.ofPlaces(
                                POSTS, (Standing one) -> one.element().from(atlas)))
                        .ids("source", layers::sources)
                        .of(layers.some(false), BottleneckLayers::id));
        return new LayerExport(layers.provenance(), all, new SourceTable(atlas).namedBy(all));
    }

    private static Map<Element, Integer> ranks(List<Standing> standings) {
        return IntStream.range(0, standings.size())
                .boxed()
                .collect(Collectors.toMap(i -> standings.get(i).element(), i -> i + 1));
    }

    private List<Standing> some(boolean links) {
        return found.standings().stream()
                .filter(one -> (one.element().kind() == Element.Kind.LINK) == links)
                .toList();
    }

    private static String id(Standing standing) {
        return standing.element().target();
    }

    private static Link link(Atlas atlas, Standing standing) {
        return atlas.link(standing.element().id()).orElseThrow();
    }

    private List<String> sources(Standing standing) {
        Atlas atlas = found.atlas();
        String id = standing.element().id();
        return standing.element().kind() == Element.Kind.CROSSING
                ? atlas.crossing(id).orElseThrow().sources()
                : atlas.terminalsAt(id).stream()
                        .flatMap(terminal -> terminal.sources().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Provenance provenance() {
        ResolvedTrip trip = found.trip();
        return Provenance.of(trip.atlas(), trip.asOf())
                .with("profile", trip.profile().id())
                .with("objective", trip.objective().word())
                .with("time_is_priced", String.valueOf(trip.profile().timeIsPriced()))
                .with("avoid", trip.avoid().stream().map(Ban::toString).collect(Collectors.joining(";")))
                .with(
                        "require",
                        trip.require().stream().map(Requirement::toString).collect(Collectors.joining(";")))
                .with("origins", ids(found.query().traffic().origins()))
                .with("ports", ids(found.query().traffic().ports()))
                .with("loads", found.query().traffic().isKnown() ? "of a year, as stated" : "one for each pair")
                .with("hours_taken", String.valueOf(found.query().hours()));
    }

    private static String ids(List<Place> places) {
        return places.stream().map(Place::id).collect(Collectors.joining(";"));
    }

    private LayerDesign<Standing> described(LayerDesign<Standing> design) {
        Atlas atlas = found.atlas();
        LayerDesign<Standing> who = design.text("element", one -> one.element().id())
                .text("kind", one -> one.element().kind().word())
                .text("name", one -> one.element().name(atlas))
                .text("from_place", one -> one.element().from(atlas).id())
                .text("to_place", one -> one.element().to(atlas).id())
                .whole("pairs", one -> one.usage().pairs())
                .number("loads", one -> one.usage().loads())
                .exactly("share", one -> one.usage().share())
                .maybe("loss_rank", Integer.class, one -> Optional.ofNullable(rankByLoss.get(one.element())));
        LayerDesign<Standing> lost = who.whole(
                        "pairs_cut", one -> one.loss().cut().size())
                .number("loads_cut", one -> one.loss().loadsCut())
                .number("more_hours", one -> one.loss().more().hours())
                .maybe(
                        "more_hours_a_load",
                        Double.class,
                        one -> one.loss().meanHours().map(BottleneckLayers::thousandths))
                .number("more_usd", one -> one.loss().more().usd())
                .maybe(
                        "more_generalised_usd",
                        Double.class,
                        some(one -> one.loss().more().generalisedUsd()))
                .ids(
                        "instead",
                        one -> one.loss().detours().stream().map(Detour::by).toList());
        LayerDesign<Standing> saved = lost.maybe(
                        "saving_rank", Integer.class, one -> Optional.ofNullable(rankBySaving.get(one.element())))
                .number("hours_taken", one -> one.saving().hoursTaken())
                .whole("pairs_saving", one -> one.saving().pairs())
                .whole("pairs_switching", one -> one.saving().switching())
                .number("saved_hours", one -> one.saving().saved().hours())
                .number("saved_usd", one -> one.saving().saved().usd())
                .maybe(
                        "worth_usd",
                        Double.class,
                        some(one -> one.saving().saved().generalisedUsd()))
                .maybe(
                        "worth_usd_a_load",
                        Double.class,
                        some(one -> found.benefit(one).map(Benefit::usdALoad)));
        return saved.exactly("betweenness", Standing::betweenness)
                .flag("bridge", one -> one.bridge().isPresent())
                .whole("stops_off", one -> one.bridge().map(Bridge::stops).orElse(0))
                .ids("cities_off", one -> one.bridge().map(Bridge::cities).orElse(List.of()));
    }

    private static Function<Standing, Optional<Double>> some(Function<Standing, Optional<Double>> value) {
        return value.andThen(number -> number.map(BottleneckLayers::thousandths));
    }

    private static double thousandths(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
