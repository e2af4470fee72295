package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Lists;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.geo.Position;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;
import org.locationtech.jts.geom.Geometry;

/**
 * Routes on a map, in Lambert's conformal conic projection: countries, corridors if asked for, border posts by their status on
 * the day and by their hours, ports, towns, graticule and scale.
 *
 * @param routes one to eight; posts are those of the first one's day and profile
 * @param corridors drawn below the routes
 * @param land what is not water
 * @param caption what else to say below; may be empty
 */
public record PrintMap(List<NamedRoute> routes, List<CorridorGroup> corridors, MapLand land, String caption)
        implements Picture {

    private static final double HIGHEST = 540;

    public PrintMap {
        routes = new Comparison(routes).routes();
        corridors = List.copyOf(corridors);
        requireNonNull(land, "land");
        requireNonNull(caption, "caption");
    }

    /** The map of these routes, with the outlines of countries that ship with the library and no corridors. */
    public static PrintMap of(List<NamedRoute> routes) {
        return new PrintMap(routes, List.of(), MapLand.of(Geodata.bundled()), "");
    }

    /** The same with these corridors below the routes. */
    public PrintMap withCorridors(List<CorridorGroup> groups) {
        return new PrintMap(routes, groups, land, caption);
    }

    /** The same on other land. */
    public PrintMap on(MapLand other) {
        return new PrintMap(routes, corridors, other, caption);
    }

    /** The same with other words below. */
    public PrintMap withCaption(String words) {
        return new PrintMap(routes, corridors, land, words);
    }

    /** Where a position lies on the picture, in points from its upper left corner. */
    public Point2D at(Position position) {
        return new Layout(Typeface.load()).frame().at(position);
    }

    /** The window of the picture that shows the world. */
    public Rectangle2D window() {
        return new Layout(Typeface.load()).frame().window();
    }

    @Override
    public String title() {
        return comparison().fromTo();
    }

    @Override
    public int widthPt() {
        return A4_WIDTH_PT;
    }

    @Override
    public int heightPt() {
        Layout layout = new Layout(Typeface.load());
        return layout.paper().heightPt(layout.footTop());
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        Layout layout = new Layout(pen.typeface());
        layout.paper().drawHead(pen, heightPt());
        MapFrame frame = layout.frame();
        MapGround ground = new MapGround(frame);
        ground.inside(graphics, () -> world(pen, ground));
        ground.drawFrame(pen);
        layout.legend().draw(pen, layout.legendTop());
        layout.table().draw(pen, layout.tableTop());
        layout.paper().drawFoot(pen, layout.footTop());
    }

    private void world(Pen pen, MapGround ground) {
        ground.draw(pen, land);
        ground.drawCorridors(pen, routes.get(0).route().atlas(), corridors);
        ground.drawRoutes(pen, comparison());
        MapFrame frame = ground.frame();
        List<PostMark> posts = PostMark.of(comparison()).stream()
                .filter(mark -> frame.shows(mark.position()))
                .toList();
        MapPlaces places = new MapPlaces(frame, comparison());
        MapNames names = new MapNames(frame, pen);
        names.keepOffRoutes(comparison());
        places.otherPorts().forEach(place -> names.keepOff(places.mark(pen, place)));
        places.onRoutes().forEach(place -> names.keepOff(places.mark(pen, place)));
        for (PostMark post : Lists.reverse(posts)) {
            Point2D at = frame.at(post.position());
            post.draw(pen, at);
            names.keepOff(post.box(at));
        }
        places.ends().forEach(place -> names.keepOff(places.mark(pen, place)));
        places.ends().forEach(names::end);
        posts.stream().filter(PostMark::onRoute).forEach(names::post);
        names.countries(land.countries());
        places.onRoutes().forEach(names::onRoute);
        places.otherPorts().forEach(names::other);
        posts.stream().filter(post -> !post.onRoute()).forEach(names::post);
    }

    private Comparison comparison() {
        return new Comparison(routes);
    }

    /** Where things go, from top to bottom. */
    private final class Layout {

        private final Typeface typeface;

        Layout(Typeface typeface) {
            this.typeface = typeface;
        }

        Paper paper() {
            String words = (caption.isEmpty() ? "" : caption + " ")
                    + Paper.BOUNDARIES
                    + comparison().attribution();
            return new Paper(title(), comparison().conditions(), words, typeface);
        }

        MapFrame frame() {
            return paper().frame(everything(), HIGHEST);
        }

        private Geometry everything() {
            return Wgs84.geometryFactory()
                    .createGeometryCollection(routes.stream()
                            .map(named -> named.route().alignment())
                            .toArray(Geometry[]::new));
        }

        double legendTop() {
            return frame().window().getMaxY() + 20;
        }

        MapLegend legend() {
            LocalDate date = routes.get(0).route().query().asOf();
            return new MapLegend(date, corridors, frame(), Paper.LEFT, Paper.RIGHT);
        }

        double tableTop() {
            return legendTop() + legend().height() + 4;
        }

        ComparisonTable table() {
            return new ComparisonTable(comparison(), Paper.LEFT, Paper.RIGHT);
        }

        double footTop() {
            return tableTop() + table().height() + 8;
        }
    }
}
