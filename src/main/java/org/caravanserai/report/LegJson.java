package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Link;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.BorderPassage;
import org.caravanserai.routing.Route;

/** Legs, borders and figures as JSON. */
final class LegJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LegJson() {}

    static ObjectNode leg(Route route, Leg leg) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", leg.kind().word());
        node.put("mode", leg.mode().word());
        node.put("from", leg.from().place());
        node.put("to", leg.to().place());
        node.put("from_track", leg.from().track().word());
        node.put("to_track", leg.to().track().word());
        leg.link().ifPresent(link -> node.put("link", link.id()));
        leg.crossing().ifPresent(crossing -> node.put("crossing", crossing.id()));
        leg.terminal().ifPresent(terminal -> node.put("terminal", terminal.id()));
        node.put("ref", leg.link().map(Link::ref).orElse(""));
        RouteJson.put(node, leg.amount());
        node.put("country", route.countryOf(leg));
        node.put("to_country", route.atlas().placeOf(leg.to().place()).country());
        ArrayNode corridors = node.putArray("corridors");
        route.corridorsOf(leg).forEach(corridors::add);
        ArrayNode sources = node.putArray("sources");
        RouteJson.sourcesOf(List.of(leg)).forEach(sources::add);
        return node;
    }

    static ObjectNode border(BorderPassage passage) {
        ObjectNode node = NODES.objectNode();
        node.put("crossing", passage.crossing().id());
        node.put("from_country", passage.fromPost().country());
        node.put("to_country", passage.toPost().country());
        node.put("from_post", passage.fromPost().id());
        node.put("to_post", passage.toPost().id());
        node.put("km", RouteJson.rounded(passage.kmFromStart()));
        node.put("hours", Numbers.exactHours(passage.ledger().total()));
        node.put("usd", Numbers.exactUsd(passage.ledger().total()));
        node.put("restriction", passage.restriction());
        ArrayNode admissions = node.putArray("admissions");
        passage.admissions().forEach(admission -> {
            ObjectNode row = admissions.addObject();
            row.put("regime", admission.regime());
            ArrayNode countries = row.putArray("countries");
            admission.countries().forEach(countries::add);
            row.put("detail", admission.detail());
            ArrayNode sources = row.putArray("sources");
            admission.sources().forEach(sources::add);
        });
        ArrayNode figures = node.putArray("figures");
        passage.ledger().figures().forEach(figure -> figures.add(figure(figure)));
        return node;
    }

    static ObjectNode figure(Figure figure) {
        ObjectNode row = NODES.objectNode();
        row.put("what", figure.what());
        row.put("value", figure.value());
        row.put("unit", figure.unit());
        row.put("year", figure.year());
        row.put("confidence", figure.confidence().word());
        ArrayNode sources = row.putArray("sources");
        figure.sources().forEach(sources::add);
        return row;
    }
}
