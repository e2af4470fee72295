package org.caravanserai.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Link;

/** Links with their lines, and corridors over them. */
final class WayData {

    private final Atlas atlas;
    private final LocalDate date;
    private final Cited cited;

    WayData(Atlas atlas, LocalDate date, Cited cited) {
        this.atlas = atlas;
        this.date = date;
        this.cited = cited;
    }

    void addLinks(ObjectNode byId) {
        atlas.contents().links().forEach(link -> add(byId.putObject(link.id()), link));
    }

    private void add(ObjectNode node, Link link) {
        Figure length = link.lengthKm();
        Availability availability = link.on(date);
        node.put("from", link.from());
        node.put("to", link.to());
        node.put("mode", link.mode().word());
        put(node, "ref", link.ref());
        node.put("class", link.linkClass().word());
        node.put("terrain", lower(link.terrain()));
        put(node, "gauge", link.gaugeMm());
        node.put("km", length.value());
        node.put("basis", lower(link.lengthBasis()));
        if (link.status() != BuildStatus.OPERATING) {
            node.put("status", lower(link.status()));
        }
        put(node, "shut", availability.open() ? "" : availability.reason());
        ArrayNode hours = node.arrayNode();
        HoursInWords.of(link.calendar(), date, atlas).forEach(hours::add);
        if (!hours.isEmpty()) {
            node.set("hours", hours);
        }
        node.set("sources", cited.sources(link.sources()));
        node.set("line", Line.of(link.alignment()));
    }

    void addCorridors(ArrayNode array) {
        atlas.contents().corridors().forEach(corridor -> add(array.addObject(), corridor));
    }

    private void add(ObjectNode node, Corridor corridor) {
        node.put("id", corridor.id());
        node.put("programme", corridor.programme());
        node.put("name", corridor.name());
        node.put("mode", corridor.mode().word());
        node.put("km", Math.round(atlas.lengthKm(corridor)));
        ArrayNode links = node.putArray("links");
        corridor.links().forEach(links::add);
        node.set("sources", cited.sources(corridor.sources()));
    }

    private static void put(ObjectNode node, String key, String value) {
        if (!value.isEmpty()) {
            node.put(key, value);
        }
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
