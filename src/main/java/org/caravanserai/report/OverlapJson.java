package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.caravanserai.analysis.corridor.CorridorOverlap;
import org.caravanserai.analysis.corridor.Followed;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.analysis.corridor.NamedStretch;
import org.caravanserai.analysis.corridor.NearestPlace;
import org.caravanserai.analysis.corridor.OverlapMatrix;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.geo.Spans;

/** Overlaps of corridors as JSON, and as GeoJSON (RFC 7946) with the common stretches as lines. */
public final class OverlapJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private OverlapJson() {}

    /**
     * Both ways: {@code there} and {@code back}.
     *
     * @param pairs whether to hold every pair that comes near
     */
    public static ObjectNode of(MutualOverlap overlap, boolean pairs) {
        ObjectNode document = NODES.objectNode();
        document.put("data_version", overlap.dataVersion());
        document.put("within_km", overlap.there().query().withinKm());
        document.set("there", half(overlap.there(), pairs));
        document.set("back", half(overlap.back(), pairs));
        return document;
    }

    /**
     * A feature for every corridor that comes near any of the others, its line the stretches that do; or one for every pair.
     */
    public static ObjectNode features(MutualOverlap overlap, boolean pairs) {
        ObjectNode collection = NODES.objectNode();
        collection.put("type", "FeatureCollection");
        collection.put("data_version", overlap.dataVersion());
        ArrayNode features = collection.putArray("features");
        for (OverlapMatrix half : new OverlapMatrix[] {overlap.there(), overlap.back()}) {
            for (Followed row : half.rows()) {
                if (pairs) {
                    row.overlaps().forEach(pair -> add(features, row, properties(pair), pair.near()));
                } else if (row.most().isPresent()) {
                    add(features, row, properties(row), row.nearAny());
                }
            }
        }
        return collection;
    }

    private static ObjectNode half(OverlapMatrix matrix, boolean pairs) {
        ObjectNode half = NODES.objectNode();
        half.set("of", ids(matrix.query().of()));
        half.set("with", ids(matrix.query().with()));
        ArrayNode programmes = half.putArray("programmes");
        matrix.totals()
                .forEach(total -> programmes
                        .addObject()
                        .put("programme", total.programme())
                        .put("km", Lengths.metres(total.lengthKm()))
                        .put("near_km", Lengths.metres(total.km()))
                        .put("near_share", Lengths.share(total.share())));
        ArrayNode corridors = half.putArray("corridors");
        for (Followed row : matrix.rows()) {
            ObjectNode corridor = properties(row);
            if (pairs) {
                ArrayNode overlaps = corridor.putArray("overlaps");
                row.overlaps().forEach(pair -> overlaps.add(properties(pair)));
            }
            corridors.add(corridor);
        }
        return half;
    }

    private static ArrayNode ids(Iterable<Corridor> corridors) {
        ArrayNode ids = NODES.arrayNode();
        corridors.forEach(corridor -> ids.add(corridor.id()));
        return ids;
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

    private static ObjectNode properties(CorridorOverlap pair) {
        return NODES.objectNode()
                .put("corridor", pair.of().id())
                .put("with", pair.with().id())
                .put("within_km", pair.withinKm())
                .put("near_km", Lengths.metres(pair.km()))
                .put("near_share", Lengths.share(pair.share()))
                .put("along_km", Lengths.metres(pair.alongKm()))
                .put("stretches", pair.near().spans().size());
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

    private static void add(ArrayNode features, Followed row, ObjectNode properties, Spans spans) {
        ObjectNode feature = features.addObject();
        feature.put("type", "Feature");
        feature.set("properties", properties);
        feature.set("geometry", GeoJsonGeometry.of(row.course().lines(spans)));
    }
}
