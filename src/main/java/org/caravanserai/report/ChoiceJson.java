package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.network.Leg;
import org.caravanserai.routing.Alternatives;
import org.caravanserai.routing.Criterion;
import org.caravanserai.routing.DisjointRoutes;
import org.caravanserai.routing.Overlap;
import org.caravanserai.routing.ParetoFront;
import org.caravanserai.routing.PostCuts;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.Verdict;

/** Several routes side by side, and what would part two places, as JSON; routes are written as {@link RouteJson} does. */
public final class ChoiceJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ChoiceJson() {}

    /** Alternatives; each route has the key {@code overlaps}, one for every route before it. */
    public static ObjectNode of(Alternatives answer) {
        ObjectNode document = document(answer.query(), answer.noRoute());
        document.put("k", answer.options().k());
        document.put("max_overlap", answer.options().maxOverlap());
        document.put("ending", answer.ending().name().toLowerCase(Locale.ROOT));
        ArrayNode routes = document.putArray("routes");
        for (Alternatives.Alternative alternative : answer.routes()) {
            ObjectNode route = RouteJson.route(alternative.route());
            ArrayNode overlaps = route.putArray("overlaps");
            alternative.overlaps().forEach(overlap -> overlaps.add(overlap(overlap)));
            routes.add(route);
        }
        return document;
    }

    private static ObjectNode overlap(Overlap overlap) {
        ObjectNode node = NODES.objectNode();
        node.put("shared_km", RouteJson.rounded(overlap.sharedKm()));
        node.put("of_earlier", RouteJson.rounded(overlap.ofEarlier()));
        node.put("of_own", RouteJson.rounded(overlap.ofOwn()));
        return node;
    }

    /** Disjoint routes. */
    public static ObjectNode of(DisjointRoutes answer) {
        ObjectNode document = document(answer.query(), answer.noRoute());
        document.put("by", answer.by().word());
        document.put("at_most", answer.atMost());
        ArrayNode routes = document.putArray("routes");
        answer.routes().forEach(route -> routes.add(RouteJson.route(route)));
        return document;
    }

    /** Cuts: {@code sets} of ids. */
    public static ObjectNode of(PostCuts answer) {
        ObjectNode document = document(answer.query(), answer.noRoute());
        withoutObjective(document);
        document.put("by", answer.by().word());
        document.put("size", answer.size().orElse(null));
        document.put("complete", answer.complete());
        ArrayNode sets = document.putArray("sets");
        answer.sets().forEach(set -> set.forEach(sets.addArray()::add));
        return document;
    }

    /** A Pareto front: its routes in short, with what they come to and the ids of their legs. */
    public static ObjectNode of(ParetoFront front) {
        ObjectNode document = document(front.query(), front.noRoute());
        withoutObjective(document);
        ArrayNode criteria = document.putArray("criteria");
        for (Criterion criterion : front.options().criteria()) {
            ObjectNode row = criteria.addObject();
            row.put("name", criterion.word());
            row.put("unit", criterion.unit());
            row.put("tolerance", exact(criterion, front.options().tolerance(criterion)));
        }
        ArrayNode routes = document.putArray("routes");
        front.routes().forEach(route -> routes.add(inShort(front, route)));
        return document;
    }

    private static ObjectNode inShort(ParetoFront front, Route route) {
        ObjectNode node = NODES.objectNode();
        ObjectNode values = node.putObject("values");
        List<Long> whole = front.valuesOf(route);
        for (int i = 0; i < whole.size(); i++) {
            Criterion criterion = front.options().criteria().get(i);
            values.put(criterion.word(), exact(criterion, whole.get(i)));
        }
        RouteJson.put(node, route.ledger().total());
        node.put("share_estimated", RouteJson.rounded(route.ledger().shareOfHours(Confidence.ESTIMATED)));
        ArrayNode modes = node.putArray("modes");
        RouteCourse.modes(route).forEach(modes::add);
        ArrayNode crossings = node.putArray("crossings");
        RouteCourse.crossings(route).forEach(crossings::add);
        ArrayNode legs = node.putArray("legs");
        route.legs().stream().map(Leg::id).forEach(legs::add);
        return node;
    }

    /** Where a familiar route stands beside a front. */
    public static ObjectNode of(ParetoFront front, Verdict verdict) {
        ObjectNode node = NODES.objectNode();
        node.set("route", inShort(front, verdict.familiar()));
        node.put("on_front", verdict.onFront());
        node.put("explanation", verdict.explanation());
        ArrayNode bettered = node.putArray("bettered_by");
        for (Verdict.Better better : verdict.betteredBy()) {
            ObjectNode row = bettered.addObject();
            row.put("number", better.number());
            ObjectNode margins = row.putObject("worse_by");
            for (int i = 0; i < better.criteria().size(); i++) {
                Criterion criterion = better.criteria().get(i);
                margins.put(criterion.word(), exact(criterion, better.margins().get(i)));
            }
        }
        return node;
    }

    private static BigDecimal exact(Criterion criterion, long whole) {
        return BigDecimal.valueOf(whole, criterion.decimals());
    }

    private static ObjectNode document(ResolvedQuery query, Optional<RouteAnswer.NoRoute> noRoute) {
        ObjectNode document = NODES.objectNode();
        document.set("query", RouteJson.query(query));
        document.put("data_version", query.atlas().version());
        noRoute.ifPresent(none -> document.set("no_route", RouteJson.noRoute(none)));
        return document;
    }

    /** Nothing was made least of. */
    private static void withoutObjective(ObjectNode document) {
        ((ObjectNode) document.get("query")).remove("objective");
    }
}
