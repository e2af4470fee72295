package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.Indicators;
import org.caravanserai.freight.Ledger;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.Blockage;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;

/** An answer as JSON for programs. Parts sum to their totals to the last decimal; geometries follow RFC 7946. */
public final class RouteJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx", Locale.ROOT);

    private RouteJson() {}

    /** The answer as a document with the keys {@code query}, {@code data_version} and {@code routes}. */
    public static ObjectNode of(RouteAnswer answer) {
        ObjectNode document = NODES.objectNode();
        document.set("query", query(answer.query()));
        document.put("data_version", answer.query().atlas().version());
        ArrayNode routes = document.putArray("routes");
        answer.route().ifPresent(route -> routes.add(route(route)));
        if (answer instanceof RouteAnswer.NoRoute none) {
            document.set("no_route", noRoute(none));
        }
        answer.route().ifPresent(route -> document.set("sources", sources(route)));
        document.set("about", Provenance.of(answer.query()).toJson());
        return document;
    }

    static ObjectNode query(ResolvedQuery query) {
        ObjectNode node = NODES.objectNode();
        node.put("from", query.from().id());
        node.put("to", query.to().id());
        node.put("profile", query.profile().id());
        node.put("objective", query.objective().word());
        node.put("as_of", query.asOf().toString());
        query.departure().ifPresent(moment -> node.put("departure", ISO.format(moment)));
        node.put("reference_date", query.atlas().referenceDate().toString());
        ScenarioText.put(node, query.atlas());
        ArrayNode avoid = node.putArray("avoid");
        query.avoid().forEach(ban -> avoid.add(ban.toString()));
        ArrayNode require = node.putArray("require");
        query.require().forEach(requirement -> require.add(requirement.toString()));
        return node;
    }

    static ObjectNode route(Route route) {
        ObjectNode node = NODES.objectNode();
        node.set("totals", totals(route));
        ArrayNode legs = node.putArray("legs");
        List<ZonedDateTime> times = route.times();
        for (int i = 0; i < route.legs().size(); i++) {
            ObjectNode leg = LegJson.leg(route, route.legs().get(i));
            if (!times.isEmpty()) {
                leg.put("begins", ISO.format(times.get(i)));
                leg.put("ends", ISO.format(times.get(i + 1)));
            }
            legs.add(leg);
        }
        ArrayNode borders = node.putArray("border_crossings");
        route.borderCrossings().forEach(passage -> borders.add(LegJson.border(passage)));
        ArrayNode figures = node.putArray("figures");
        route.ledger().figures().forEach(figure -> figures.add(LegJson.figure(figure)));
        node.set("geometry", GeoJsonGeometry.of(route.alignment()));
        return node;
    }

    static ObjectNode totals(Route route) {
        Ledger ledger = route.ledger();
        ObjectNode node = NODES.objectNode();
        put(node, ledger.total());
        node.set("indicators", indicators(route.indicators()));
        ObjectNode hours = node.putObject("hours_by_component");
        ObjectNode usd = node.putObject("usd_by_component");
        for (Map.Entry<Component, Amount> part : ledger.byComponent().entrySet()) {
            hours.put(part.getKey().word(), Numbers.exactHours(part.getValue()));
            usd.put(part.getKey().word(), Numbers.exactUsd(part.getValue()));
        }
        ObjectNode countries = node.putObject("by_country");
        ledger.byCountry().forEach((country, amount) -> {
            ObjectNode row = countries.putObject(country);
            put(row, amount);
            row.set("indicators", indicators(route.indicatorsIn(country)));
        });
        ArrayNode lines = node.putArray("ledger");
        ledger.lines().forEach((line, amount) -> {
            ObjectNode row = lines.addObject();
            row.put("country", line.country());
            row.put("mode", line.mode().word());
            row.put("component", line.component().word());
            put(row, amount);
        });
        ObjectNode confidence = node.putObject("share_by_confidence");
        for (Confidence level : Confidence.values()) {
            ObjectNode share = confidence.putObject(level.word());
            share.put("hours", rounded(ledger.shareOfHours(level)));
            share.put("usd", rounded(ledger.shareOfUsd(level)));
        }
        return node;
    }

    private static ObjectNode indicators(Indicators indicators) {
        ObjectNode node = NODES.objectNode();
        put(node, "tfi1_hours", indicators.tfi1Hours());
        put(node, "tfi2_usd", indicators.tfi2Usd());
        put(node, "tfi3_usd_per_500km_20t", indicators.tfi3Usd());
        put(node, "tfi4_swd_kmh", indicators.swd());
        put(node, "swod_kmh", indicators.swod());
        return node;
    }

    private static void put(ObjectNode node, String key, OptionalDouble value) {
        node.put(key, value.isEmpty() ? null : rounded(value.getAsDouble()));
    }

    static void put(ObjectNode node, Amount amount) {
        node.put("km", Numbers.exactKm(amount));
        node.put("hours", Numbers.exactHours(amount));
        node.put("usd", Numbers.exactUsd(amount));
    }

    /** Why there is no route: an explanation, what would open a way, and all that stands in the way. */
    static ObjectNode noRoute(RouteAnswer.NoRoute none) {
        ObjectNode node = NODES.objectNode();
        node.put("explanation", none.explanation());
        node.set("opening_would_do", blockages(none.openingWouldDo()));
        ArrayNode openings = node.putArray("openings");
        none.openings().forEach(opening -> {
            ObjectNode row = openings.addObject();
            ArrayNode steps = row.putArray("steps");
            opening.steps().forEach(steps::add);
            put(row, opening.amount());
        });
        node.set("in_the_way", blockages(none.inTheWay()));
        return node;
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

    static Collection<String> sourcesOf(List<Leg> legs) {
        TreeSet<String> ids = new TreeSet<>();
        for (Leg leg : legs) {
            leg.link().ifPresent(link -> ids.addAll(link.sources()));
            leg.crossing().ifPresent(crossing -> ids.addAll(crossing.sources()));
            leg.terminal().ifPresent(terminal -> ids.addAll(terminal.sources()));
            ids.addAll(leg.availability().sources());
            new Ledger(leg.entries()).figures().forEach(figure -> ids.addAll(figure.sources()));
        }
        return ids;
    }

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000), 3);
    }
}
