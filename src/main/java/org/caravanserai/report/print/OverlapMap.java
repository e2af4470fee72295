package org.caravanserai.report.print;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.OverlapMatrix;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.geo.Wgs84;
import org.caravanserai.report.Lengths;
import org.caravanserai.report.picture.Picture;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/** Which stretches of some corridors run near others, and where those others have no heir. */
public final class OverlapMap {

    private static final Color OTHERS = new Color(0xD9B36C);
    private static final Color APART = new Color(0x8FA3B8);
    private static final Color NEAR = new Color(0xB5392B);
    private static final BasicStroke WIDE = new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke THIN = new BasicStroke(1.3f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final BasicStroke BOLD = new BasicStroke(2.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

    private OverlapMap() {}

    /** The map, of everything that was compared. */
    public static Picture of(MutualOverlap overlap, Atlas atlas, MapLand land) {
        OverlapMatrix there = overlap.there();
        String of = Lengths.programmes(there.query().of());
        String with = Lengths.programmes(there.query().with());
        Geometry others = lines(atlas, there.query().with());
        Geometry ours = lines(atlas, there.query().of());
        Geometry near = all(there.rows().stream()
                .map(row -> row.course().lines(row.nearAny()))
                .toList());
        String within = Lengths.plain(there.query().withinKm()) + " km";
        return new ThemeMap(
                "Where " + of + " follow " + with,
                "Stretches of %s no farther than %s from %s, as both are drawn.".formatted(of, within, with),
                others,
                land,
                List.of(Theme.line(others, OTHERS, WIDE), Theme.line(ours, APART, THIN), Theme.line(near, NEAR, BOLD)),
                List.of(
                        LegendKey.line(with, OTHERS, WIDE),
                        LegendKey.line(of + ", apart", APART, THIN),
                        LegendKey.line(of + " within " + within, NEAR, BOLD)),
                places(atlas, there.query().with()),
                "Lines are drawn by hand between named places and good to some kilometres. Data: %s, version %s, %s."
                        .formatted(
                                atlas.info().title(),
                                atlas.info().version(),
                                atlas.info().licence()));
    }

    private static Geometry lines(Atlas atlas, List<Corridor> corridors) {
        return all(corridors.stream().map(atlas::geometryOf).toList());
    }

    private static MultiLineString all(List<? extends Geometry> geometries) {
        List<LineString> lines = new ArrayList<>();
        for (Geometry geometry : geometries) {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                lines.add((LineString) geometry.getGeometryN(i));
            }
        }
        return Wgs84.geometryFactory().createMultiLineString(lines.toArray(LineString[]::new));
    }

    /** The towns that the others pass: on a map of everything there are too many to name. */
    private static List<Place> places(Atlas atlas, List<Corridor> corridors) {
        return corridors.stream()
                .flatMap(corridor -> corridor.places().stream())
                .distinct()
                .sorted()
                .map(atlas::placeOf)
                .filter(place -> place.kind() == PlaceKind.CITY)
                .toList();
    }
}
