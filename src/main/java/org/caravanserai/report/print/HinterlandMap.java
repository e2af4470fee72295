package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.awt.Color;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.PortShare;
import org.caravanserai.analysis.hinterland.Territories;
import org.caravanserai.atlas.AtlasInfo;
import org.caravanserai.atlas.Place;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.report.TripWords;
import org.caravanserai.report.picture.AreaColor;
import org.caravanserai.report.picture.Pen;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.Typeface;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground that each of some ports wins, on a map for print: in the port's colour where it is clear of the next, striped
 * where it is contested, grey where no port is reached; cities as dots, ports as squares, or as arrows at the edge where they
 * lie far off.
 *
 * @param shares what the ports win of cities and freight, as the legend tells it
 * @param land what is not water
 */
public record HinterlandMap(Hinterland hinterland, Territories territories, List<PortShare> shares, MapLand land)
        implements Picture {

    private static final double HIGHEST = 560;
    private static final double NEAR_DEGREES = 8;
    private static final Color FRONTIER = new Color(0x6E675E);

    /**
     * The map.
     *
     * @throws IllegalArgumentException if there are more ports than colours that can be told apart
     */
    public HinterlandMap {
        shares = List.copyOf(shares);
        requireNonNull(land, "land");
        int ports = hinterland.query().ports().size();
        if (ports > AreaColor.count()) {
            throw new IllegalArgumentException(
                    "a map tells at most %d ports apart, not %d; name fewer, or ask without a map"
                            .formatted(AreaColor.count(), ports));
        }
    }

    @Override
    public String title() {
        return "Best of %d ports by %s for %,d cities and towns"
                .formatted(
                        hinterland.query().ports().size(),
                        TripWords.measure(hinterland.trip()),
                        hinterland.cities().size());
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
        layout.paper().drawFoot(pen, layout.footTop());
    }

    private void world(Pen pen, MapGround ground) {
        MapFrame frame = ground.frame();
        ground.draw(pen, land);
        territories
                .all()
                .forEach(territory -> territory
                        .port()
                        .map(port -> hinterland.query().ports().indexOf(port))
                        .map(PortLook::of)
                        .orElseGet(PortLook::ofNobody)
                        .fill(pen, frame.visible(territory.shape()), territory.contested()));
        List<String> countries = hinterland.query().countries();
        ground.drawFrontiers(
                pen,
                land.countries().stream()
                        .filter(country -> countries.contains(country.iso2()))
                        .toList(),
                FRONTIER);
        MapNames names = new MapNames(frame, pen);
        HinterlandPlaces places = new HinterlandPlaces(hinterland, frame);
        places.draw(pen, names);
        names.countries(land.countries());
        places.nameTowns(names);
    }

    /** Where things go, from top to bottom. */
    private final class Layout {

        private final Typeface typeface;

        Layout(Typeface typeface) {
            this.typeface = typeface;
        }

        Paper paper() {
            AtlasInfo atlas = hinterland.trip().atlas();
            String words = "Ground within %.0f km of the network of this freight. "
                            .formatted(territories.ground().withinKm())
                    + Territories.LIMITS + " " + Paper.BOUNDARIES
                    + "%s, version %s, %s.".formatted(atlas.title(), atlas.version(), atlas.licence());
            return new Paper(title(), String.join("; ", TripWords.of(hinterland.trip())), words, typeface);
        }

        MapFrame frame() {
            return paper().frame(everything(), HIGHEST);
        }

        /** The ground, and the ports that lie near it. */
        private Geometry everything() {
            List<Geometry> ground = Stream.concat(
                            territories.all().stream().map(one -> one.shape()),
                            hinterland.cities().stream().map(city -> point(city.place())))
                    .toList();
            Envelope near = new Envelope();
            ground.forEach(one -> near.expandToInclude(one.getEnvelopeInternal()));
            near.expandBy(Math.max(NEAR_DEGREES, Math.max(near.getWidth(), near.getHeight()) / 2));
            return Wgs84.geometryFactory()
                    .createGeometryCollection(Stream.concat(
                                    ground.stream(),
                                    hinterland.query().ports().stream()
                                            .map(HinterlandMap::point)
                                            .filter(port -> near.contains(port.getCoordinate())))
                            .toArray(Geometry[]::new));
        }

        double legendTop() {
            return frame().window().getMaxY() + 20;
        }

        HinterlandLegend legend() {
            return new HinterlandLegend(hinterland, territories, shares, frame(), Paper.LEFT, Paper.RIGHT);
        }

        double footTop() {
            return legendTop() + legend().height() + 8;
        }
    }

    private static Geometry point(Place place) {
        return Wgs84.geometryFactory().createPoint(place.position().coordinate());
    }
}
