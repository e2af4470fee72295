package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.caravanserai.analysis.corridor.Followed;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.NamedStretch;
import org.caravanserai.analysis.corridor.NearestPlace;
import org.caravanserai.analysis.corridor.OverlapMatrix;

/** Overlaps of corridors as GeoJSON (RFC 7946), the common stretches as lines. */
public final class OverlapGeoJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OverlapGeoJson() {}

    /** A feature for every corridor that comes near any of the others, its line the stretches that do. */
    public static ObjectNode of(MutualOverlap overlap) {
        ObjectNode collection = NODES.objectNode();
        collection.put("type", "FeatureCollection");
        collection.put("data_version", overlap.dataVersion());
        ArrayNode features = collection.putArray("features");
        for (OverlapMatrix half : List.of(overlap.there(), overlap.back())) {
            half.rows().stream().filter(row -> row.most().isPresent()).forEach(row -> add(features, row));
        }
        return collection;
    }

    private static ObjectNode properties(Followed row) {
        ObjectNode node = NODES.objectNode()
                .put("corridor", row.corridor().id())
                .put("programme", row.corridor().programme())
                .put("name", row.corridor().name())
                .put("mode", row.corridor().mode().word())
                .put("km", Lengths.metres(row.lengthKm()))
                .put("within_km", row.withinKm())
                .put("near_km", Lengths.metres(row.km()))
                .put("near_share", Lengths.share(row.share()))
                .put("along_km", Lengths.metres(row.alongKm()));
        row.most()
                .ifPresent(most -> node.put("follows_most", most.with().id())
                        .put("most_km", Lengths.metres(most.km()))
                        .put("most_share", Lengths.share(most.share())));
        row.longest().ifPresent(stretch -> node.set("longest_stretch", stretch(stretch)));
        return node;
    }

    static ObjectNode stretch(NamedStretch stretch) {
        ObjectNode node = NODES.objectNode()
                .put("km", Lengths.metres(stretch.lengthKm()))
                .put("from_km", Lengths.metres(stretch.span().fromKm()))
                .put("to_km", Lengths.metres(stretch.span().toKm()));
        node.set("from", end(stretch.from()));
        node.set("to", end(stretch.to()));
        return node;
    }

    private static ObjectNode end(NearestPlace nearest) {
        return NODES.objectNode()
                .put("place", nearest.place().id())
                .put("name", nearest.place().name())
                .put("off_km", Lengths.metres(nearest.offKm()));
    }

    private static void add(ArrayNode features, Followed row) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        feature.set("properties", properties(row));
        feature.set("geometry", GeoJsonGeometry.of(row.course().lines(row.nearAny())));
    }
}
