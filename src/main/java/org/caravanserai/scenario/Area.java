package org.caravanserai.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.geo.Alignment;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.Geometry;

/**
 * Polygons of a GeoJSON file: all that meets them, borders by the line from post to post.
 *
 * @param words name of the file and hash of its polygons
 */
record Area(String words, org.caravanserai.layer.Area polygons) implements Selector {

    /**
     * The area of a file.
     *
     * @throws IllegalArgumentException if there is no such file or it holds anything but valid polygons
     */
    static Area read(Path file) {
        var polygons = org.caravanserai.layer.Area.read(file);
        String content = new AppliedScenario("", List.of(polygons.wellKnownText()), Optional.empty()).id();
        return new Area("area:" + file.getFileName() + "#" + content, polygons);
    }

    @Override
    public boolean isBroad() {
        return true;
    }

    @Override
    public Selected in(Atlas atlas) {
        Selected selected = Selected.of(
                atlas,
                link -> polygons.touches(link.alignment().toLineString()),
                crossing -> polygons.touches(between(atlas, crossing)),
                terminal -> polygons.touches(point(atlas, terminal)));
        if (selected.isEmpty()) {
            throw new IllegalArgumentException("no link, crossing or terminal meets the area; longitude comes first");
        }
        return selected;
    }

    private static Geometry between(Atlas atlas, BorderCrossing crossing) {
        return Alignment.straight(
                        atlas.placeOf(crossing.fromPost()).position(),
                        atlas.placeOf(crossing.toPost()).position())
                .toLineString();
    }

    private static Geometry point(Atlas atlas, Terminal terminal) {
        return Wgs84.geometryFactory()
                .createPoint(atlas.placeOf(terminal.place()).position().coordinate());
    }
}
