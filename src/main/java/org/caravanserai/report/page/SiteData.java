package org.caravanserai.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.atlas.PortFact;
import org.caravanserai.atlas.Terminal;

/** Places, sea ports with their facts, and terminals with their changes of track. */
final class SiteData {

    private final Atlas atlas;
    private final LocalDate date;
    private final Cited cited;

    SiteData(Atlas atlas, LocalDate date, Cited cited) {
        this.atlas = atlas;
        this.date = date;
        this.cited = cited;
    }

    void addPlaces(ObjectNode byId) {
        for (Place place : atlas.contents().places()) {
            ObjectNode node = byId.putObject(place.id());
            node.put("name", place.name());
            node.put("country", place.country());
            node.put("kind", place.kind().name().toLowerCase(Locale.ROOT));
            node.set("at", Line.of(place.position()));
        }
    }

    void addPorts(ArrayNode array) {
        Map<String, List<PortFact>> facts = atlas.contents().register().portFacts().stream()
                .collect(Collectors.groupingBy(PortFact::place, TreeMap::new, Collectors.toList()));
        for (Place place : atlas.contents().places()) {
            if (place.kind() == PlaceKind.PORT) {
                ObjectNode node = array.addObject();
                node.put("place", place.id());
                ArrayNode rows = node.putArray("facts");
                facts.getOrDefault(place.id(), List.of()).forEach(fact -> {
                    ObjectNode row = cited.figure(fact.figure());
                    row.put("what", fact.attribute().replace('_', ' '));
                    rows.add(row);
                });
                addChanges(node, place);
                node.set("sources", cited.sources(place.sources()));
            }
        }
    }

    void addTerminals(ArrayNode array) {
        for (Place place : atlas.contents().places()) {
            if (place.kind() != PlaceKind.PORT && !atlas.terminalsAt(place.id()).isEmpty()) {
                ObjectNode node = array.addObject();
                node.put("place", place.id());
                addChanges(node, place);
            }
        }
    }

    private void addChanges(ObjectNode node, Place place) {
        ArrayNode changes = node.putArray("changes");
        for (Terminal terminal : atlas.terminalsAt(place.id())) {
            ObjectNode row = changes.addObject();
            row.put("from", terminal.from().word());
            row.put("to", terminal.to().word());
            row.put("per", terminal.per().word());
            row.put("shut", terminal.on(date).reason());
            row.set("hours", cited.figure(terminal.hours()));
            row.set("usd", cited.figure(terminal.usd()));
        }
    }
}
