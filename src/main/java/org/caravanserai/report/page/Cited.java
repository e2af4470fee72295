package org.caravanserai.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.TreeSet;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Figure;

/** Keeps count of the sources a page refers to, so that it carries those and no others. */
final class Cited {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Atlas atlas;
    private final TreeSet<String> ids = new TreeSet<>();

    Cited(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Ids of sources, noted as cited. */
    ArrayNode sources(Collection<String> cited) {
        ArrayNode array = NODES.arrayNode();
        cited.forEach(array::add);
        ids.addAll(cited);
        return array;
    }

    /** A figure with its sources. */
    ObjectNode figure(Figure figure) {
        ObjectNode node = NODES.objectNode();
        node.put("what", figure.what());
        node.put("value", figure.value());
        node.put("unit", figure.unit());
        node.put("year", figure.year());
        node.put("confidence", figure.confidence().word());
        node.set("sources", sources(figure.sources()));
        return node;
    }

    /** All that were cited so far and that the atlas holds, by id. */
    ObjectNode inFull() {
        ObjectNode node = NODES.objectNode();
        for (String id : ids) {
            atlas.source(id).ifPresent(source -> {
                ObjectNode row = node.putObject(id);
                row.put("title", source.title());
                row.put("publisher", source.publisher());
                row.put("year", source.year());
                row.put("url", source.url());
                row.put("licence", source.licence());
            });
        }
        return node;
    }
}
