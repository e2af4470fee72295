package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
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

    private static final double HIGHEST = 540;
    private static final double ROW = 14;
    private static final int COLUMNS = 3;
    private static final double SCALE_WIDTH = 125;

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
        Paper paper = paper(Typeface.load());
        return paper.heightPt(footTop(paper));
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Paper paper = paper(pen.typeface());
        paper.drawHead(pen, heightPt());
        MapFrame frame = paper.frame(extent, HIGHEST);
        MapGround ground = new MapGround(frame);
        ground.inside(graphics, () -> world(pen, ground));
        ground.drawFrame(pen);
        drawLegend(pen, frame);
        paper.drawFoot(pen, footTop(paper));
    }

    private Paper paper(Typeface typeface) {
        return new Paper(title, conditions, Paper.BOUNDARIES + foot, typeface);
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
        double column = (Paper.RIGHT - Paper.LEFT - SCALE_WIDTH) / COLUMNS;
        Font font = pen.typeface().regular(Typeface.SMALLEST_PT);
        for (int i = 0; i < legend.size(); i++) {
            int at = i / rows();
            double x = Paper.LEFT + column * at;
            double middle = top + ROW * (i % rows() + 0.5);
            legend.get(i).sign().draw(pen, x, middle);
            pen.text(legend.get(i).words(), x + LegendKey.WIDTH + 6, middle + 3.2, font, Pen.INK);
        }
        new ScaleBar(frame).draw(pen, Paper.RIGHT, top + ROW);
    }

    private int rows() {
        return Math.max(2, (legend.size() + COLUMNS - 1) / COLUMNS);
    }

    private static double legendTop(MapFrame frame) {
        return frame.window().getMaxY() + 20;
    }

    private double footTop(Paper paper) {
        return legendTop(paper.frame(extent, HIGHEST)) + ROW * rows() + 8;
    }
}
