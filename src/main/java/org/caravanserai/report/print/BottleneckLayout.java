package org.caravanserai.report.print;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.analysis.bottleneck.Traffic;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Typeface;
import org.caravanserai.routing.ResolvedTrip;
import org.locationtech.jts.geom.Geometry;

/** Where things go on a map of bottlenecks, from top to bottom, and what is said above and below it. */
record BottleneckLayout(Bottlenecks found, BottleneckMeasure measure, Typeface typeface) {

    private static final double HIGHEST = 500;
    private static final int NAMED = 10;

    /** Height of the whole, in points. */
    int heightPt() {
        return paper().heightPt(footTop());
    }

    /** Writes and draws all but the map itself. */
    void drawAround(Pen pen) {
        paper().drawHead(pen, heightPt());
        legend().draw(pen, legendTop());
        table().draw(pen, tableTop());
        paper().drawFoot(pen, footTop());
    }

    private Paper paper() {
        AtlasInfo info = found.trip().atlas();
        String words = measure.numbered() + ". No congestion, no capacity, no freight that comes because it is faster; "
                + "hours and prices are in part estimates. "
                + Paper.BOUNDARIES
                + info.title() + ", data " + info.version() + ", " + info.licence() + ".";
        return new Paper(measure.title(found), conditions(), words, typeface);
    }

    /** Over what, for whom, when. */
    private String conditions() {
        ResolvedTrip trip = found.trip();
        String scenario = trip.atlas()
                .scenario()
                .map(AppliedScenario::inWords)
                .map("; "::concat)
                .orElse("");
        String loads = found.query().traffic().isKnown() ? "loads of a year as stated" : "one load each";
        return "Over %d pairs of origins and ports, %s; %s; least %s; network of %s%s"
                .formatted(
                        found.journeys().size(),
                        loads,
                        trip.profile().name(),
                        trip.objective().word(),
                        trip.asOf(),
                        scenario);
    }

    LossScale scale() {
        return LossScale.upTo(found.standings().stream()
                .filter(standing -> !measure.cuts(standing))
                .mapToDouble(standing -> measure.of(found, standing))
                .max()
                .orElse(0));
    }

    List<BottleneckMeasure.Ranked> top() {
        return measure.top(found, NAMED);
    }

    MapFrame frame() {
        return paper().frame(everything(), HIGHEST);
    }

    /** All links of today's best ways, and where they begin and end. */
    private Geometry everything() {
        Stream<Geometry> links = found.standings().stream()
                .filter(one ->
                        one.element().kind() == Element.Kind.LINK && one.usage().pairs() > 0)
                .map(one -> found.atlas().link(one.element().id()).orElseThrow())
                .map(link -> link.alignment().toLineString());
        Stream<Geometry> points = Stream.concat(ends(Traffic.Pair::from).stream(), ends(Traffic.Pair::to).stream())
                .map(place ->
                        Wgs84.geometryFactory().createPoint(place.position().coordinate()));
        return Wgs84.geometryFactory()
                .createGeometryCollection(Stream.concat(links, points).toArray(Geometry[]::new));
    }

    private double legendTop() {
        return frame().window().getMaxY() + 20;
    }

    private BottleneckLegend legend() {
        return new BottleneckLegend(found, measure, scale(), frame(), Paper.LEFT, Paper.RIGHT);
    }

    private double tableTop() {
        return legendTop() + legend().height() + 4;
    }

    private BottleneckTable table() {
        return new BottleneckTable(found, measure, top(), Paper.LEFT, Paper.RIGHT);
    }

    private double footTop() {
        return tableTop() + table().height() + 8;
    }

    /** Where pairs begin or end, each once. */
    Set<Place> ends(Function<Traffic.Pair, Place> end) {
        Set<Place> ends = new LinkedHashSet<>();
        found.journeys().forEach(journey -> ends.add(end.apply(journey.pair())));
        return ends;
    }
}
