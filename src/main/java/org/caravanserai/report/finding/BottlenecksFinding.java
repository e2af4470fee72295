package org.caravanserai.report.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.atlas.Place;
import org.caravanserai.report.gis.BottleneckLayers;
import org.caravanserai.report.gis.LayerExport;
import org.caravanserai.report.print.BottleneckMap;
import org.caravanserai.report.print.BottleneckMeasure;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.study.BottlenecksAnswer;

/** What is missed most when it closes, where hours saved help most, and what the shape of the network says. */
public final class BottlenecksFinding {

    /** The kind of finding. */
    public static final String WORD = "bottlenecks";

    private static final double YEARS = 10;

    private BottlenecksFinding() {}

    /**
     * Tables, two maps, and layers of all elements.
     *
     * @param top how many rows a table has at most, 1 or more
     * @param budgetUsd what is asked how soon it pays back, above 0
     * @param land of the maps
     */
    public static Finding of(Bottlenecks found, int top, double budgetUsd, MapLand land) {
        check(top, budgetUsd);
        LayerExport layers = BottleneckLayers.of(found);
        Finding told = tables(found, top, budgetUsd)
                .layer("links", layers.geoJson(BottleneckLayers.LINKS))
                .layer("posts", layers.geoJson(BottleneckLayers.POSTS))
                .file("layers.gpkg", layers.geoPackage());
        return found.journeys().isEmpty()
                ? told
                : told.drawn("closures-map", new BottleneckMap(found, BottleneckMeasure.LOSS, land))
                        .drawn("hours-map", new BottleneckMap(found, BottleneckMeasure.SAVING, land));
    }

    /** Those of a study, setting by setting. */
    public static Finding of(BottlenecksAnswer answer, MapLand land) {
        CasesTogether together = new CasesTogether();
        answer.settings()
                .forEach(one -> together.add(one.name(), of(one.found(), answer.top(), answer.budgetUsd(), land)));
        return together.in(Finding.named(WORD, title(answer.settings().get(0).found())));
    }

    /**
     * Goes on only if tables can be made so; for those who ask before they search.
     *
     * @throws IllegalArgumentException if there are to be no rows, or the budget is not above 0 USD and finite
     */
    public static void check(int top, double budgetUsd) {
        if (top < 1) {
            throw new IllegalArgumentException("tables of bottlenecks hold one row at least, not " + top);
        }
        if (!(budgetUsd > 0 && budgetUsd < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a budget must be above 0 USD, was " + budgetUsd);
        }
    }

    private static Finding tables(Bottlenecks found, int top, double budgetUsd) {
        ElementWords words = new ElementWords(found.atlas());
        BottleneckSheets ranked = new BottleneckSheets(found, words, top, budgetUsd, YEARS);
        NetworkSheets network = new NetworkSheets(found, words, top);
        return new BottlenecksWords(found, budgetUsd, YEARS)
                .about(Finding.named(WORD, title(found)))
                .with(ranked.closures())
                .with(ranked.hours(
                        "hours-at-posts",
                        "Where hours saved help most: border crossings and terminals",
                        standing -> standing.element().kind() != Element.Kind.LINK))
                .with(ranked.hours(
                        "hours-on-links",
                        "Where hours saved help most: links",
                        standing -> standing.element().kind() == Element.Kind.LINK))
                .with(network.betweenness())
                .with(network.bridges());
    }

    private static String title(Bottlenecks found) {
        return "Bottlenecks between " + listed(found.query().traffic().origins()) + " and "
                + listed(found.query().traffic().ports());
    }

    private static String listed(List<Place> places) {
        return places.stream().map(Place::name).collect(Collectors.joining(", "));
    }
}
