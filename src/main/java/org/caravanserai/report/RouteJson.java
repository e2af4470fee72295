package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Link;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.Ledger;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.Blockage;
import org.caravanserai.routing.BorderPassage;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;

/** An answer as JSON for programs. Parts sum to their totals to the last decimal; geometries follow RFC 7946. */
public final class RouteJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RouteJson() {}

    /** The answer as a document with the keys {@code query}, {@code data_version} and {@code routes}. */
    public static ObjectNode of(RouteAnswer answer) {
        ObjectNode document = NODES.objectNode();
        document.set("query", query(answer.query()));
        document.put("data_version", answer.query().atlas().version());
        ArrayNode routes = document.putArray("routes");
        answer.route().ifPresent(route -> routes.add(route(route)));
        if (answer instanceof RouteAnswer.NoRoute none) {
            ObjectNode noRoute = document.putObject("no_route");
            noRoute.put("explanation", none.explanation());
            noRoute.set("opening_would_do", blockages(none.openingWouldDo()));
            noRoute.set("in_the_way", blockages(none.inTheWay()));
        }
        answer.route().ifPresent(route -> document.set("sources", sources(route)));
        return document;
    }

    static ObjectNode query(ResolvedQuery query) {
        ObjectNode node = NODES.objectNode();
        node.put("from", query.from().id());
        node.put("to", query.to().id());
        node.put("profile", query.profile().id());
        node.put("objective", query.objective().word());
        node.put("as_of", query.asOf().toString());
        node.put("reference_date", query.atlas().referenceDate().toString());
        ArrayNode avoid = node.putArray("avoid");
        query.avoid().forEach(ban -> avoid.add(ban.toString()));
        return node;
    }

    private static ObjectNode route(Route route) {
        ObjectNode node = NODES.objectNode();
        node.set("totals", totals(route.ledger()));
        ArrayNode legs = node.putArray("legs");
        route.legs().forEach(leg -> legs.add(leg(route, leg)));
        ArrayNode borders = node.putArray("border_crossings");
        route.borderCrossings().forEach(passage -> borders.add(border(passage)));
        node.set("geometry", GeoJsonGeometry.of(route.alignment()));
        return node;
    }

    static ObjectNode totals(Ledger ledger) {
        ObjectNode node = NODES.objectNode();
        put(node, ledger.total());
        ObjectNode hours = node.putObject("hours_by_component");
        ObjectNode usd = node.putObject("usd_by_component");
        for (Map.Entry<Component, Amount> part : ledger.byComponent().entrySet()) {
            hours.put(part.getKey().word(), Numbers.exactHours(part.getValue()));
            usd.put(part.getKey().word(), Numbers.exactUsd(part.getValue()));
        }
        ObjectNode countries = node.putObject("by_country");
        ledger.byCountry().forEach((country, amount) -> put(countries.putObject(country), amount));
        ObjectNode confidence = node.putObject("share_by_confidence");
        for (Confidence level : Confidence.values()) {
            ObjectNode share = confidence.putObject(level.word());
            share.put("hours", rounded(ledger.shareOfHours(level)));
            share.put("usd", rounded(ledger.shareOfUsd(level)));
        }
        return node;
    }

    static ObjectNode leg(Route route, Leg leg) {
        ObjectNode node = NODES.objectNode();
        node.put("kind", leg.crossing().isPresent() ? "crossing" : "haul");
        node.put("mode", leg.mode().word());
        node.put("from", leg.from().place());
        node.put("to", leg.to().place());
        node.put(leg.crossing().isPresent() ? "crossing" : "link", leg.id());
        node.put("ref", leg.link().map(Link::ref).orElse(""));
        put(node, leg.amount());
        node.put("country", route.countryOf(leg));
        node.put("to_country", route.atlas().placeOf(leg.to().place()).country());
        ArrayNode corridors = node.putArray("corridors");
        route.corridorsOf(leg).forEach(corridors::add);
        ArrayNode sources = node.putArray("sources");
        sourcesOf(List.of(leg)).forEach(sources::add);
        return node;
    }

    static ObjectNode border(BorderPassage passage) {
        ObjectNode node = NODES.objectNode();
        node.put("crossing", passage.crossing().id());
        node.put("from_country", passage.fromPost().country());
        node.put("to_country", passage.toPost().country());
        node.put("from_post", passage.fromPost().id());
        node.put("to_post", passage.toPost().id());
        node.put("km", rounded(passage.kmFromStart()));
        node.put("hours", Numbers.exactHours(passage.ledger().total()));
        node.put("usd", Numbers.exactUsd(passage.ledger().total()));
        node.put("restriction", passage.restriction());
        ArrayNode figures = node.putArray("figures");
        passage.ledger().figures().forEach(figure -> {
            ObjectNode row = figures.addObject();
            row.put("what", figure.what());
            row.put("value", figure.value());
            row.put("unit", figure.unit());
            row.put("year", figure.year());
            row.put("confidence", figure.confidence().word());
            ArrayNode sources = row.putArray("sources");
            figure.sources().forEach(sources::add);
        });
        return node;
    }

    private static void put(ObjectNode node, Amount amount) {
        node.put("km", Numbers.exactKm(amount));
        node.put("hours", Numbers.exactHours(amount));
        node.put("usd", Numbers.exactUsd(amount));
    }

    private static ArrayNode blockages(List<Blockage> blockages) {
        ArrayNode array = NODES.arrayNode();
        blockages.forEach(blockage -> {
            ObjectNode node = array.addObject();
            node.put("what", blockage.what());
            node.put("reason", blockage.reason());
            ArrayNode sources = node.putArray("sources");
            blockage.sources().forEach(sources::add);
        });
        return array;
    }

    /** The sources behind a route, so that the document can be read without the tables. */
    private static ObjectNode sources(Route route) {
        ObjectNode node = NODES.objectNode();
        Atlas atlas = route.atlas();
        for (String id : sourcesOf(route.legs())) {
            atlas.source(id).ifPresent(source -> {
                ObjectNode row = node.putObject(id);
                row.put("title", source.title());
                row.put("publisher", source.publisher());
                row.put("year", source.year());
                row.put("url", source.url());
            });
        }
        return node;
    }

    private static Collection<String> sourcesOf(List<Leg> legs) {
        TreeSet<String> ids = new TreeSet<>();
        for (Leg leg : legs) {
            leg.link().ifPresent(link -> ids.addAll(link.sources()));
            leg.crossing().ifPresent(crossing -> ids.addAll(crossing.sources()));
            ids.addAll(leg.availability().sources());
            new Ledger(leg.entries()).figures().forEach(figure -> ids.addAll(figure.sources()));
        }
        return ids;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3);
    }
}
