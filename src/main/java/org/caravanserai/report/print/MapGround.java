package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Set;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Link;
import org.caravanserai.dataset.CountryOutline;
import org.caravanserai.network.Leg;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.routing.Route;

/** What lies under the names of a map: sea, land, corridors, routes. */
record MapGround(MapFrame frame) {

    static final Color SEA = new Color(0xDCE8EF);
    static final Color LAND = new Color(0xF7F4EC);
    private static final Color OUTSIDE = new Color(0xE9E8E4);
    private static final Color OUTSIDE_FRONTIER = new Color(0xCFCCC6);
    private static final Color FRONTIER = new Color(0xA8A096);
    private static final BasicStroke FRONTIER_LINE =
            new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final float CORRIDOR_WIDTH = 5.5f;
    private static final List<Color> CORRIDORS = List.of(
            new Color(0xCDBFE3), new Color(0xE8CFA0), new Color(0xB5D8C4), new Color(0xE6BFC3), new Color(0xC4D3E8));

    /** The colour of a corridor group. */
    static Color corridor(int index) {
        return CORRIDORS.get(index % CORRIDORS.size());
    }

    void draw(Pen pen, MapLand land) {
        pen.fill(frame.window(), SEA);
        List<Shape> neighbours = shapes(land.neighbours());
        List<Shape> countries = shapes(land.countries());
        neighbours.forEach(outline -> pen.fill(outline, OUTSIDE));
        countries.forEach(outline -> pen.fill(outline, LAND));
        new Graticule(frame).drawLines(pen);
        neighbours.forEach(outline -> pen.stroke(outline, OUTSIDE_FRONTIER, FRONTIER_LINE));
        countries.forEach(outline -> pen.stroke(outline, FRONTIER, FRONTIER_LINE));
    }

    /** The frontiers of countries once more, over what has been drawn since. */
    void drawFrontiers(Pen pen, List<CountryOutline> countries, Color color) {
        shapes(countries).forEach(outline -> pen.stroke(outline, color, FRONTIER_LINE));
    }

    private List<Shape> shapes(List<CountryOutline> outlines) {
        return outlines.stream().map(CountryOutline::outline).map(frame::shape).toList();
    }

    void drawCorridors(Pen pen, Atlas atlas, List<CorridorGroup> groups) {
        for (int i = 0; i < groups.size(); i++) {
            Path2D all = new Path2D.Double();
            Set<String> links = groups.get(i).links();
            for (String id : links) {
                Link link = atlas.link(id).orElseThrow();
                all.append(frame.shape(link.alignment().toLineString()), false);
            }
            pen.stroke(
                    all,
                    corridor(i),
                    new BasicStroke(CORRIDOR_WIDTH - 1.2f * (i % 3), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        }
    }

    void drawRoutes(Pen pen, Comparison comparison) {
        for (int i = 0; i < comparison.size(); i++) {
            Shape line = line(comparison.get(i).route());
            RouteLook look = RouteLook.of(i);
            pen.stroke(line, Color.WHITE, look.casing(i, comparison.size()));
            pen.stroke(line, look.color(), look.stroke(i, comparison.size()));
        }
    }

    /** The route as one line, so that its dashes run through. */
    private Shape line(Route route) {
        Path2D line = new Path2D.Double();
        for (Leg leg : route.legs()) {
            if (!leg.from().place().equals(leg.to().place())) {
                line.append(frame.shape(route.lineOf(leg).toLineString()), true);
            }
        }
        return line;
    }

    /** The edge of the map, and the numbers of its graticule beside it. */
    void drawFrame(Pen pen) {
        pen.stroke(frame.window(), Pen.GREY, new BasicStroke(0.8f));
        new Graticule(frame).drawNumbers(pen);
    }

    /** Runs a drawing that must not leave the frame. */
    void inside(Graphics2D graphics, Runnable drawing) {
        Shape before = graphics.getClip();
        graphics.clip(frame.window());
        drawing.run();
        graphics.setClip(before);
    }
}
