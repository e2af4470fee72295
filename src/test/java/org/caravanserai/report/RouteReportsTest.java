package org.caravanserai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RouteReportsTest {

    private static final RoutePlanner PLANNER = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t());

    private static RouteAnswer answer(String from) {
        return PLANNER.best(RouteQuery.from(from).to("gwadar"), Objective.TIME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tashkent", "almaty", "bishkek", "dushanbe", "ashgabat", "kabul", "kashgar", "aktau"})
    void legsComponentsAndCountriesSumExactlyToTheTotals(String from) {
        JsonNode route = RouteJson.of(answer(from)).path("routes").get(0);
        JsonNode totals = route.path("totals");
        for (String quantity : List.of("km", "hours", "usd")) {
            BigDecimal total = totals.path(quantity).decimalValue();
            assertThat(sum(route.path("legs"), quantity)).isEqualByComparingTo(total);
            assertThat(sum(totals.path("by_country"), quantity)).isEqualByComparingTo(total);
        }
        assertThat(sumOfValues(totals.path("hours_by_component")))
                .isEqualByComparingTo(totals.path("hours").decimalValue());
        assertThat(sumOfValues(totals.path("usd_by_component")))
                .isEqualByComparingTo(totals.path("usd").decimalValue());
    }

    @Test
    void jsonHasTheKeysItPromises() {
        JsonNode document = RouteJson.of(answer("tashkent"));
        assertThat(names(document)).startsWith("query", "data_version", "routes");
        JsonNode route = document.path("routes").get(0);
        assertThat(names(route)).containsExactly("totals", "legs", "border_crossings", "figures", "geometry");
        assertThat(names(route.path("legs").get(0)))
                .contains(
                        "kind",
                        "mode",
                        "from",
                        "to",
                        "link",
                        "ref",
                        "km",
                        "hours",
                        "usd",
                        "country",
                        "corridors",
                        "sources");
        assertThat(names(route.path("border_crossings").get(0)))
                .contains("crossing", "from_country", "to_country", "from_post", "to_post", "km", "hours", "usd");
        assertThat(route.path("geometry").path("type").asText()).isEqualTo("MultiLineString");
    }

    @Test
    void everySourceNamedIsGivenInFull() {
        JsonNode document = RouteJson.of(answer("tashkent"));
        for (JsonNode leg : document.path("routes").get(0).path("legs")) {
            assertThat(leg.path("sources")).isNotEmpty();
            leg.path("sources")
                    .forEach(source -> assertThat(document.path("sources").has(source.asText()))
                            .as(source.asText())
                            .isTrue());
        }
    }

    @Test
    void geoJsonHasALineForEveryLegAndAPointForEveryBorder() {
        RouteAnswer answer = answer("tashkent");
        JsonNode collection = RouteGeoJson.of(answer);
        assertThat(collection.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(collection.has("crs")).isFalse();
        int legs = answer.routeOrThrow().legs().size();
        int borders = answer.routeOrThrow().borderCrossings().size();
        assertThat(collection.path("features")).hasSize(legs + borders);
        JsonNode first = collection.path("features").get(0).path("geometry");
        assertThat(first.path("type").asText()).isEqualTo("LineString");
        assertThat(first.path("coordinates").get(0).get(0).asDouble()).isBetween(69.0, 69.5);
        assertThat(first.path("coordinates").get(0).get(1).asDouble()).isBetween(41.0, 41.5);
    }

    @Test
    void textIsTheSameWhateverTheMachinesLocale() {
        Locale before = Locale.getDefault();
        String plain = RouteText.of(answer("tashkent"));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(RouteText.of(answer("tashkent"))).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void noRouteNamesTheClosuresInEveryFormat() {
        RouteAnswer none = PLANNER.fastest(RouteQuery.from("kabul").to("gwadar").avoiding("country:IR", "country:CN"));
        assertThat(RouteText.of(none)).contains("border crossing torkham: closed since 2025-10-12");
        JsonNode json = RouteJson.of(none);
        assertThat(json.path("routes")).isEmpty();
        assertThat(json.path("no_route").path("opening_would_do")).isNotEmpty();
        assertThat(RouteGeoJson.of(none).path("features")).isEmpty();
    }

    private static BigDecimal sum(JsonNode rows, String quantity) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            sum = sum.add(row.path(quantity).decimalValue());
        }
        return sum;
    }

    private static BigDecimal sumOfValues(JsonNode values) {
        return StreamSupport.stream(values.spliterator(), false)
                .map(JsonNode::decimalValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
