package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.caravanserai.analysis.CorridorGap;
import org.caravanserai.analysis.CorridorPost;
import org.caravanserai.analysis.CorridorProfile;
import org.caravanserai.analysis.CorridorSection;
import org.caravanserai.analysis.CorridorUse;
import org.caravanserai.analysis.CorridorWay;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.routing.RouteAnswer;

/** Corridors as JSON for programs; kilometres by country, mode, class and status sum to the length to the last decimal. */
public final class CorridorJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CorridorJson() {}

    /** A list, with where it comes from. */
    public static ObjectNode list(Provenance provenance, List<CorridorWay> ways) {
        ObjectNode document = NODES.objectNode();
        document.set("about", provenance.toJson());
        ArrayNode corridors = document.putArray("corridors");
        ways.forEach(way -> corridors.add(way(way)));
        return document;
    }

    /** One corridor: lengths, posts, gaps, use, places. */
    public static ObjectNode of(CorridorProfile profile) {
        CorridorWay way = profile.way();
        ObjectNode document = NODES.objectNode();
        document.set("about", about(profile).toJson());
        document.set("corridor", way(way));
        ObjectNode km = document.putObject("km_by");
        km.set("country", parts(way.kmBy(CorridorSection::country)));
        km.set("mode", parts(way.kmBy(section -> section.mode().word())));
        km.set("class", parts(way.kmBy(CorridorSection::className)));
        km.set("status", parts(way.kmBy(CorridorSection::status)));
        ArrayNode posts = document.putArray("posts");
        profile.posts().forEach(post -> posts.add(post(post, profile)));
        ArrayNode missing = document.putArray("missing");
        way.gaps().forEach(gap -> missing.add(gap(gap)));
        document.set("best_route", use(profile.use()));
        ArrayNode places = document.putArray("places");
        way.stations().forEach(station -> places.add(station(station)));
        return document;
    }

    static Provenance about(CorridorProfile profile) {
        return Provenance.of(profile.atlas().info(), profile.way().asOf())
                .with("corridor", profile.way().corridor().id())
                .with("profile", profile.profile().id())
                .with("objective", profile.use().answer().query().objective().word());
    }

    static ObjectNode way(CorridorWay way) {
        ObjectNode node = NODES.objectNode();
        node.put("id", way.corridor().id());
        node.put("programme", way.corridor().programme());
        node.put("name", way.corridor().name());
        node.put("mode", way.corridor().mode().word());
        node.put("km", RouteJson.rounded(way.km()));
        node.put("share_operating", RouteJson.rounded(way.openShare()));
        node.put("through", way.openThroughout());
        node.set("sources", strings(way.corridor().sources()));
        node.put("note", way.corridor().note());
        return node;
    }

    private static ObjectNode parts(Map<String, Double> parts) {
        ObjectNode node = NODES.objectNode();
        parts.forEach((word, km) -> node.put(word, RouteJson.rounded(km)));
        return node;
    }

    static ObjectNode station(CorridorWay.Station station) {
        ObjectNode node = NODES.objectNode();
        node.put("id", station.place().id());
        node.put("name", station.place().name());
        node.put("country", station.place().country());
        node.put("km", RouteJson.rounded(station.km()));
        return node;
    }

    static ObjectNode section(CorridorSection section) {
        ObjectNode node = NODES.objectNode();
        node.put("from", section.from().id());
        node.put("to", section.to().id());
        section.link().ifPresent(link -> node.put("link", link.id()));
        section.crossing().ifPresent(crossing -> node.put("crossing", crossing.id()));
        node.put("country", section.country());
        node.put("mode", section.mode().word());
        node.put("class", section.className());
        node.put("status", section.status());
        node.put("start_km", RouteJson.rounded(section.startKm()));
        node.put("km", RouteJson.rounded(section.km()));
        node.put("reason", section.availability().reason());
        node.set("sources", strings(section.sources()));
        return node;
    }

    static ObjectNode post(CorridorPost post, CorridorProfile profile) {
        var crossing = post.section().crossing().orElseThrow();
        Atlas atlas = profile.atlas();
        ObjectNode node = NODES.objectNode();
        node.put("post", post.post().id());
        node.put("country", post.post().country());
        node.put("crossing", crossing.id());
        node.put("km", RouteJson.rounded(post.section().startKm()));
        node.put("state", crossing.stateOn(profile.way().asOf()).word());
        node.put("open", post.section().open());
        node.put("availability", post.section().availability().reason());
        node.put("calendar", post.calendar(profile.way()));
        post.clearsAt(atlas).ifPresent(place -> node.put("clears_at", place.id()));
        node.set("out", side(post.out()));
        node.set("in", side(post.in()));
        return node;
    }

    private static ObjectNode side(LedgerEntry entry) {
        ObjectNode node = NODES.objectNode();
        node.put("hours", Numbers.exactHours(entry.amount()));
        node.put("usd", Numbers.exactUsd(entry.amount()));
        node.set("hours_from", LegJson.figure(entry.hoursFrom().get(0)));
        node.set("usd_from", LegJson.figure(entry.usdFrom().get(0)));
        return node;
    }

    private static ObjectNode gap(CorridorGap gap) {
        ObjectNode node = NODES.objectNode();
        node.put("from", gap.from().id());
        node.put("to", gap.to().id());
        node.put("start_km", RouteJson.rounded(gap.startKm()));
        node.put("km", RouteJson.rounded(gap.km()));
        node.put("status", gap.status());
        node.put("what", gap.names());
        node.put("reason", gap.reason());
        node.set("sources", strings(gap.sources()));
        return node;
    }

    private static ObjectNode use(CorridorUse use) {
        ObjectNode node = NODES.objectNode();
        node.put("from", use.answer().query().from().id());
        node.put("to", use.answer().query().to().id());
        use.answer()
                .route()
                .ifPresent(route -> RouteJson.put(node, route.ledger().total()));
        node.put("km_on_corridor", RouteJson.rounded(use.usedKm()));
        node.put("share_of_corridor", RouteJson.rounded(use.shareOfCorridor()));
        node.put("share_of_route", RouteJson.rounded(use.shareOfRoute()));
        if (use.answer() instanceof RouteAnswer.NoRoute none) {
            node.put("no_route", none.explanation());
        }
        return node;
    }

    private static ArrayNode strings(List<String> values) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(array::add);
        return array;
    }
}
