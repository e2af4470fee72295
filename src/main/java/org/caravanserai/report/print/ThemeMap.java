package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.caravanserai.atlas.Place;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;
import org.locationtech.jts.geom.Geometry;

/**
 * A map of one thing, in Lambert's conformal conic projection: countries, a theme on them, places, graticule, legend and scale.
 *
 * @param title what it shows
 * @param conditions for which profile, day, scenario; may be empty
 * @param extent what must be in sight, in longitude and latitude
 * @param themes drawn in their order, each on those before
 * @param legend in columns below the map
 * @param places marked and named where there is room, the most important first
 * @param foot where the data come from
 */
record ThemeMap(
        String title,
        String conditions,
        Geometry extent,
        MapLand land,
        List<Theme> themes,
        List<LegendKey> legend,
        List<Place> places,
        String foot)
        implements Picture {

    private static final double MARGIN = 28;
    private static final double DEGREES = 14;
    private static final double RIGHT = A4_WIDTH_PT - MARGIN;
    private static final double HIGHEST = 540;
    private static final float TITLE_PT = 13;
    private static final double ROW = 14;
    private static final int COLUMNS = 3;
    private static final double SCALE_WIDTH = 125;
    private static final String BOUNDARIES =
            "Boundaries: Natural Earth, public domain, de facto and for no claim. Places: GeoNames, CC BY 4.0, and others. ";

    ThemeMap {
        requireNonNull(extent, "extent");
        requireNonNull(land, "land");
        themes = List.copyOf(themes);
        legend = List.copyOf(legend);
        places = List.copyOf(places);
    }

    @Override
    public int widthPt() {
        return A4_WIDTH_PT;
    }

    @Override
    public int heightPt() {
        Typeface typeface = Typeface.load();
        return (int) Math.ceil(
                footTop(typeface) + footLines(typeface).size() * Pen.lineHeight(small(typeface)) + MARGIN / 2);
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Typeface typeface = pen.typeface();
        pen.fill(new Rectangle2D.Double(0, 0, widthPt(), heightPt()), Color.WHITE);
        double y = pen.paragraph(title, MARGIN, MARGIN + 8, RIGHT - MARGIN, large(typeface), Pen.INK);
        pen.paragraph(conditions, MARGIN, y - 3, RIGHT - MARGIN, small(typeface), Pen.GREY);
        MapFrame frame = frame(typeface);
        MapGround ground = new MapGround(frame);
        ground.inside(graphics, () -> world(pen, ground));
        pen.stroke(frame.window(), Pen.GREY, new BasicStroke(0.8f));
        new Graticule(frame).drawNumbers(pen);
        drawLegend(pen, frame);
        pen.paragraph(
                BOUNDARIES + foot,
                MARGIN,
                footTop(typeface) + small(typeface).getSize2D(),
                RIGHT - MARGIN,
                small(typeface),
                Pen.GREY);
    }

    private void world(Pen pen, MapGround ground) {
        ground.draw(pen, land);
        MapFrame frame = ground.frame();
        MapNames names = new MapNames(frame, pen);
        themes.forEach(theme -> theme.draw(pen, frame).forEach(names::keepOff));
        List<Place> shown =
                places.stream().filter(place -> frame.shows(place.position())).toList();
        for (Place place : shown) {
            Point2D at = frame.at(place.position());
            names.keepOff(MapPlaces.mark(pen, at, MapPlaces.isPort(place), false));
        }
        names.countries(land.countries());
        shown.forEach(names::beside);
    }

    private void drawLegend(Pen pen, MapFrame frame) {
        double top = legendTop(frame);
        double column = (RIGHT - MARGIN - SCALE_WIDTH) / COLUMNS;
        Font font = small(pen.typeface());
        for (int i = 0; i < legend.size(); i++) {
            int at = i / rows();
            double x = MARGIN + column * at;
            double middle = top + ROW * (i % rows() + 0.5);
            legend.get(i).sign().draw(pen, x, middle);
            pen.text(legend.get(i).words(), x + LegendKey.WIDTH + 6, middle + 3.2, font, Pen.INK);
        }
        new ScaleBar(frame).draw(pen, RIGHT, top + ROW);
    }

    private int rows() {
        return Math.max(2, (legend.size() + COLUMNS - 1) / COLUMNS);
    }

    private MapFrame frame(Typeface typeface) {
        double top = MARGIN
                + lines(title, large(typeface)) * Pen.lineHeight(large(typeface))
                + lines(conditions, small(typeface)) * Pen.lineHeight(small(typeface))
                + 2;
        return MapFrame.around(
                extent, new Rectangle2D.Double(MARGIN + DEGREES, top, RIGHT - MARGIN - DEGREES, HIGHEST));
    }

    private static int lines(String text, Font font) {
        return Pen.lines(text, RIGHT - MARGIN, font).size();
    }

    private static double legendTop(MapFrame frame) {
        return frame.window().getMaxY() + 20;
    }

    private double footTop(Typeface typeface) {
        return legendTop(frame(typeface)) + ROW * rows() + 8;
    }

    private List<String> footLines(Typeface typeface) {
        return Pen.lines(BOUNDARIES + foot, RIGHT - MARGIN, small(typeface));
    }

    private static Font small(Typeface typeface) {
        return typeface.regular(Typeface.SMALLEST_PT);
    }

    private static Font large(Typeface typeface) {
        return typeface.bold(TITLE_PT);
    }
}
