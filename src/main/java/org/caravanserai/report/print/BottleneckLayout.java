package org.caravanserai.report.print;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
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
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;
import org.caravanserai.routing.ResolvedTrip;
import org.locationtech.jts.geom.Geometry;

/** Where things go on a map of bottlenecks, from top to bottom, and what is said above and below it. */
record BottleneckLayout(Bottlenecks found, BottleneckMeasure measure, Typeface typeface) {

    private static final double MARGIN = 28;
    private static final double RIGHT = Picture.A4_WIDTH_PT - MARGIN;
    private static final double DEGREES = 14;
    private static final double HIGHEST = 500;
    private static final float TITLE_PT = 13;
    private static final int NAMED = 10;
    private static final String BOUNDARIES =
            "Boundaries: Natural Earth, public domain, de facto and for no claim. Places: GeoNames, CC BY 4.0, and others."
                    + " Data: ";

    /** Height of the whole, in points. */
    int heightPt() {
        return (int) Math.ceil(footTop() + foot().size() * Pen.lineHeight(small()) + MARGIN / 2);
    }

    /** Writes and draws all but the map itself. */
    void drawAround(Pen pen) {
        double y = pen.paragraph(measure.title(found), MARGIN, MARGIN + 8, RIGHT - MARGIN, large(), Pen.INK);
        pen.paragraph(conditions(), MARGIN, y - 3, RIGHT - MARGIN, small(), Pen.GREY);
        legend().draw(pen, legendTop());
        table().draw(pen, tableTop());
        double baseline = footTop() + small().getSize2D();
        for (String line : foot()) {
            pen.text(line, MARGIN, baseline, small(), Pen.GREY);
            baseline += Pen.lineHeight(small());
        }
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

    private Font small() {
        return typeface.regular(Typeface.SMALLEST_PT);
    }

    private Font large() {
        return typeface.bold(TITLE_PT);
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
        int titleLines =
                Pen.lines(measure.title(found), RIGHT - MARGIN, large()).size();
        int conditionLines = Pen.lines(conditions(), RIGHT - MARGIN, small()).size();
        double top = MARGIN + titleLines * Pen.lineHeight(large()) + conditionLines * Pen.lineHeight(small()) + 2;
        return MapFrame.around(
                everything(), new Rectangle2D.Double(MARGIN + DEGREES, top, RIGHT - MARGIN - DEGREES, HIGHEST));
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
        return new BottleneckLegend(found, measure, scale(), frame(), MARGIN, RIGHT);
    }

    private double tableTop() {
        return legendTop() + legend().height() + 4;
    }

    private BottleneckTable table() {
        return new BottleneckTable(found, measure, top(), MARGIN, RIGHT);
    }

    private double footTop() {
        return tableTop() + table().height() + 8;
    }

    private List<String> foot() {
        AtlasInfo info = found.trip().atlas();
        String words = measure.numbered() + ". No congestion, no capacity, no freight that comes because it is faster; "
                + "hours and prices are in part estimates. "
                + BOUNDARIES
                + info.title() + ", data " + info.version() + ", " + info.licence() + ".";
        return Pen.lines(words, RIGHT - MARGIN, small());
    }

    /** Where pairs begin or end, each once. */
    Set<Place> ends(Function<Traffic.Pair, Place> end) {
        Set<Place> ends = new LinkedHashSet<>();
        found.journeys().forEach(journey -> ends.add(end.apply(journey.pair())));
        return ends;
    }
}
