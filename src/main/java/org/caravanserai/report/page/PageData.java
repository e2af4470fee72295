package org.caravanserai.report.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.report.RouteJson;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.RouteAnswer;

/**
 * All that a page shows, as one JSON document. Routes are those of {@link RouteJson}, but for their lines, which the page
 * takes from the links.
 */
final class PageData {

    private final Atlas atlas;
    private final LocalDate date;
    private final FreightProfile profile;
    private final Cited cited;

    PageData(Atlas atlas, LocalDate date, FreightProfile profile) {
        this.atlas = atlas;
        this.date = date;
        this.profile = profile;
        this.cited = new Cited(atlas);
    }

    ObjectNode of(String title, PageOptions options, List<PageRoute> routes) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        addAbout(document.putObject("about"), title, options);
        ArrayNode array = document.putArray("routes");
        routes.forEach(route -> array.add(route(route)));
        new PostData(atlas, date, profile, cited).addTo(document.putArray("crossings"));
        WayData ways = new WayData(atlas, date, cited);
        ways.addLinks(document.putObject("links"));
        ways.addCorridors(document.putArray("corridors"));
        SiteData sites = new SiteData(atlas, date, cited);
        sites.addPorts(document.putArray("ports"));
        sites.addTerminals(document.putArray("terminals"));
        sites.addPlaces(document.putObject("places"));
        document.set("countries", Land.countries());
        document.set("neighbours", Land.neighbours());
        document.set("sources", cited.inFull());
        return document;
    }

    private void addAbout(ObjectNode about, String title, PageOptions options) {
        about.put("title", title);
        about.put("scenario", options.scenario().orElse(""));
        about.put("date", date.toString());
        about.put("reference_date", atlas.info().referenceDate().toString());
        about.put("data_title", atlas.info().title());
        about.put("data_version", atlas.info().version());
        about.put("data_licence", atlas.info().licence());
        ArrayNode levels = about.putArray("confidences");
        for (Confidence level : Confidence.values()) {
            levels.add(level.word());
        }
    }

    private ObjectNode route(PageRoute named) {
        RouteAnswer answer = named.answer();
        ResolvedQuery query = answer.query();
        ObjectNode whole = RouteJson.of(answer);
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("name", named.name());
        node.set("query", whole.path("query"));
        node.put("profile", query.profile().name());
        node.put("profile_note", query.profile().note());
        JsonNode best = whole.path("routes").path(0);
        if (best instanceof ObjectNode found) {
            found.remove("geometry");
            node.setAll(found);
            cite(found);
        }
        if (whole.has("no_route")) {
            node.set("no_route", whole.path("no_route"));
            cite(whole.path("no_route"));
        }
        return node;
    }

    /** Notes every source that is named anywhere in a route. */
    private void cite(JsonNode node) {
        node.findValues("sources").forEach(ids -> ids.forEach(id -> cited.sources(List.of(id.asText()))));
    }
}
