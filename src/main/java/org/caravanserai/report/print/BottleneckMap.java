package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
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

/**
 * Bottlenecks on a map for print: links by colour and width, border crossings and terminals by colour and area, bridges of the
 * network marked, the first ten of the ranking numbered and named.
 *
 * @param measure what is shown of each
 * @param land what is not water
 */
public record BottleneckMap(Bottlenecks found, BottleneckMeasure measure, MapLand land) implements Picture {

    private static final double MARGIN = 28;
    private static final double DEGREES = 14;
    private static final double RIGHT = A4_WIDTH_PT - MARGIN;
    private static final double HIGHEST = 500;
    private static final float TITLE_PT = 13;
    private static final int NAMED = 10;
    private static final String BOUNDARIES =
            "Boundaries: Natural Earth, public domain, de facto and for no claim. Places: GeoNames, CC BY 4.0, and others."
                    + " Data: ";

    public BottleneckMap {
        requireNonNull(found, "found");
        requireNonNull(measure, "measure");
        requireNonNull(land, "land");
        if (found.journeys().isEmpty()) {
            throw new IllegalArgumentException("no pair has a way, so there is nothing to draw");
        }
    }

    @Override
    public String title() {
        return measure.title(found);
    }

    @Override
    public int widthPt() {
        return A4_WIDTH_PT;
    }

    @Override
    public int heightPt() {
        Layout layout = new Layout(Typeface.load());
        return (int) Math.ceil(layout.footTop() + layout.foot().size() * Pen.lineHeight(layout.small()) + MARGIN / 2);
    }

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

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Layout layout = new Layout(pen.typeface());
        pen.fill(new Rectangle2D.Double(0, 0, widthPt(), heightPt()), Color.WHITE);
        double y = pen.paragraph(title(), MARGIN, MARGIN + 8, RIGHT - MARGIN, layout.large(), Pen.INK);
        pen.paragraph(conditions(), MARGIN, y - 3, RIGHT - MARGIN, layout.small(), Pen.GREY);
        MapFrame frame = layout.frame();
        MapGround ground = new MapGround(frame);
        ground.inside(graphics, () -> world(pen, ground, layout));
        pen.stroke(frame.window(), Pen.GREY, new BasicStroke(0.8f));
        new Graticule(frame).drawNumbers(pen);
        layout.legend().draw(pen, layout.legendTop());
        layout.table().draw(pen, layout.tableTop());
        double baseline = layout.footTop() + layout.small().getSize2D();
        for (String line : layout.foot()) {
            pen.text(line, MARGIN, baseline, layout.small(), Pen.GREY);
            baseline += Pen.lineHeight(layout.small());
        }
    }

    private void world(Pen pen, MapGround ground, Layout layout) {
        ground.draw(pen, land);
        MapFrame frame = ground.frame();
        MapNames names = new MapNames(frame, pen);
        BottleneckGround network = new BottleneckGround(found, measure, frame, layout.scale());
        network.drawLinks(pen);
        List<Rectangle2D> posts = network.drawPosts(pen);
        network.keepNamesOffLinks(names);
        Set<Place> ports = ends(Traffic.Pair::to);
        Set<Place> ends = ends(Traffic.Pair::from);
        ends.addAll(ports);
        for (Place end : ends) {
            names.keepOff(MapPlaces.mark(pen, frame.at(end.position()), ports.contains(end), true));
        }
        ends.forEach(names::end);
        // only now, so that towns among many posts keep their names beside them
        posts.forEach(names::keepOff);
        List<BottleneckMeasure.Ranked> top = layout.top();
        for (int i = 0; i < top.size(); i++) {
            names.badge(i + 1, network.positionOf(top.get(i).anchor()));
        }
        names.countries(land.countries());
    }

    private Set<Place> ends(Function<Traffic.Pair, Place> end) {
        Set<Place> ends = new LinkedHashSet<>();
        found.journeys().forEach(journey -> ends.add(end.apply(journey.pair())));
        return ends;
    }

    /** Where things go, from top to bottom. */
    private final class Layout {

        private final Typeface typeface;

        Layout(Typeface typeface) {
            this.typeface = typeface;
        }

        Font small() {
            return typeface.regular(Typeface.SMALLEST_PT);
        }

        Font large() {
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
            int titleLines = Pen.lines(title(), RIGHT - MARGIN, large()).size();
            int conditionLines =
                    Pen.lines(conditions(), RIGHT - MARGIN, small()).size();
            double top = MARGIN + titleLines * Pen.lineHeight(large()) + conditionLines * Pen.lineHeight(small()) + 2;
            return MapFrame.around(
                    everything(), new Rectangle2D.Double(MARGIN + DEGREES, top, RIGHT - MARGIN - DEGREES, HIGHEST));
        }

        /** All links of today's best ways, and where they begin and end. */
        private Geometry everything() {
            Stream<Geometry> links = found.standings().stream()
                    .filter(one -> one.element().kind() == Element.Kind.LINK
                            && one.usage().pairs() > 0)
                    .map(one -> found.atlas().link(one.element().id()).orElseThrow())
                    .map(link -> link.alignment().toLineString());
            Stream<Geometry> points = Stream.concat(ends(Traffic.Pair::from).stream(), ends(Traffic.Pair::to).stream())
                    .map(place ->
                            Wgs84.geometryFactory().createPoint(place.position().coordinate()));
            return Wgs84.geometryFactory()
                    .createGeometryCollection(Stream.concat(links, points).toArray(Geometry[]::new));
        }

        double legendTop() {
            return frame().window().getMaxY() + 20;
        }

        BottleneckLegend legend() {
            return new BottleneckLegend(found, measure, scale(), frame(), MARGIN, RIGHT);
        }

        double tableTop() {
            return legendTop() + legend().height() + 4;
        }

        BottleneckTable table() {
            return new BottleneckTable(found, measure, top(), MARGIN, RIGHT);
        }

        double footTop() {
            return tableTop() + table().height() + 8;
        }

        List<String> foot() {
            AtlasInfo info = found.trip().atlas();
            String words =
                    measure.numbered() + ". No congestion, no capacity, no freight that comes because it is faster; "
                            + "hours and prices are in part estimates. "
                            + BOUNDARIES
                            + info.title() + ", data " + info.version() + ", " + info.licence() + ".";
            return Pen.lines(words, RIGHT - MARGIN, small());
        }
    }
}
