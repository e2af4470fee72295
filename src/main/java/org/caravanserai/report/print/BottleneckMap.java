package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Traffic;
import org.caravanserai.atlas.Place;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;

/**
 * Bottlenecks on a map for print: links by colour and width, border crossings and terminals by colour and area, bridges of the
 * network marked, the first ten of the ranking numbered and named.
 *
 * @param measure what is shown of each
 * @param land what is not water
 */
public record BottleneckMap(Bottlenecks found, BottleneckMeasure measure, MapLand land) implements Picture {

    public BottleneckMap {
        requireNonNull(found, "found");
        requireNonNull(measure, "measure");
        requireNonNull(land, "land");
        if (found.journeys().isEmpty()) {
            throw new IllegalArgumentException("no pair has a way, so there is nothing to draw");
        }
    }

    private BottleneckLayout layout(Typeface typeface) {
        return new BottleneckLayout(found, measure, typeface);
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
        return layout(Typeface.load()).heightPt();
    }

    @Override
    public void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics, Typeface.load());
        BottleneckLayout layout = layout(pen.typeface());
        layout.drawAround(pen);
        MapFrame frame = layout.frame();
        MapGround ground = new MapGround(frame);
        ground.inside(graphics, () -> world(pen, ground, layout));
        ground.drawFrame(pen);
    }

    private void world(Pen pen, MapGround ground, BottleneckLayout layout) {
        ground.draw(pen, land);
        MapFrame frame = ground.frame();
        MapNames names = new MapNames(frame, pen);
        BottleneckGround network = new BottleneckGround(found, measure, frame, layout.scale());
        network.drawLinks(pen);
        List<Rectangle2D> posts = network.drawPosts(pen);
        network.keepNamesOffLinks(names);
        Set<Place> ports = layout.ends(Traffic.Pair::to);
        Set<Place> ends = layout.ends(Traffic.Pair::from);
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
}
