package org.caravanserai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RouteReportsTest {

    private static final RoutePlanner PLANNER = RoutePlanner.of(Atlas.bundled(), FreightProfile.truck20t());

    private static RouteAnswer answer(String from) {
        return PLANNER.best(RouteQuery.from(from).to("gwadar"), Objective.TIME);
    }

    /** Over profiles, origins, objectives, with the value of time and with a clock. */
    static Stream<RouteAnswer> manyRoutes() {
        Atlas atlas = Atlas.bundled();
        List<String> origins =
                List.of("tashkent", "almaty", "bishkek", "dushanbe", "ashgabat", "kabul", "kashgar", "aktau");
        List<RouteAnswer> answers = new ArrayList<>();
        for (String id : List.of("truck-20t", "truck-20t-crew", "container-40ft")) {
            FreightProfile profile = FreightProfile.named(id).orElseThrow();
            RoutePlanner plain = RoutePlanner.of(atlas, profile);
            RoutePlanner pricing = RoutePlanner.of(atlas, profile.pricingTime());
            for (String from : origins) {
                RouteQuery query = RouteQuery.from(from).to("gwadar");
                for (Objective objective : Objective.values()) {
                    answers.add(plain.best(query, objective));
                    answers.add(pricing.best(query, objective));
                }
                answers.add(pricing.fastest(query.departing(LocalDateTime.of(2026, 1, 16, 8, 20))));
            }
        }
        return answers.stream().filter(answer -> answer.route().isPresent());
    }

    @Test
    void thereAreManyRoutesToSumUp() {
        assertThat(manyRoutes()).hasSizeGreaterThan(150);
    }

    @ParameterizedTest
    @MethodSource("manyRoutes")
    void legsComponentsCountriesAndLedgerSumExactlyToTheTotals(RouteAnswer answer) {
        JsonNode route = RouteJson.of(answer).path("routes").get(0);
        JsonNode totals = route.path("totals");
        for (String quantity : List.of("km", "hours", "usd")) {
            BigDecimal total = totals.path(quantity).decimalValue();
            assertThat(sum(route.path("legs"), quantity)).isEqualByComparingTo(total);
            assertThat(sum(totals.path("by_country"), quantity)).isEqualByComparingTo(total);
            assertThat(sum(totals.path("ledger"), quantity)).isEqualByComparingTo(total);
        }
        assertThat(sumOfValues(totals.path("hours_by_component")))
                .isEqualByComparingTo(totals.path("hours").decimalValue());
        assertThat(sumOfValues(totals.path("usd_by_component")))
                .isEqualByComparingTo(totals.path("usd").decimalValue());
        for (String country : names(totals.path("by_country"))) {
            for (String quantity : List.of("km", "hours", "usd")) {
                assertThat(sumOf(totals.path("ledger"), "country", country, quantity))
                        .isEqualByComparingTo(totals.path("by_country")
                                .path(country)
                                .path(quantity)
                                .decimalValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("manyRoutes")
    void theAccountThatExplainPrintsSumsToItsLastLine(RouteAnswer answer) {
        List<String> lines = FigureText.of(answer.routeOrThrow()).lines().toList();
        int first = lines.indexOf("Account") + 2;
        int last = lines.indexOf("Figures used") - 2;
        String[] total = lines.get(last).strip().split(" +", -1);
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        for (String line : lines.subList(first, last)) {
            String[] cells = line.strip().split(" +", -1);
            for (int i = 0; i < sums.length; i++) {
                sums[i] = sums[i].add(new BigDecimal(cells[cells.length - 3 + i]));
            }
        }
        assertThat(total[0]).isEqualTo("all");
        for (int i = 0; i < sums.length; i++) {
            assertThat(sums[i]).isEqualByComparingTo(total[1 + i]);
        }
    }

    /** An hour or dollar that no figure stands behind is worse than none. */
    @ParameterizedTest
    @MethodSource("manyRoutes")
    void everyHourAndDollarLeadsToAFigure(RouteAnswer answer) {
        assertThat(answer.routeOrThrow().ledger().entries()).allSatisfy(entry -> {
            assertThat(entry.amount().milliHours() == 0 || !entry.hoursFrom().isEmpty())
                    .isTrue();
            assertThat(entry.amount().cents() == 0 || !entry.usdFrom().isEmpty())
                    .isTrue();
        });
    }

    @Test
    void explainNamesTheSourceOfEveryFigure() {
        RouteAnswer answer = answer("tashkent");
        String text = FigureText.of(answer.routeOrThrow());
        answer.routeOrThrow()
                .ledger()
                .figures()
                .forEach(figure -> assertThat(text)
                        .contains(figure.what())
                        .contains(figure.sources().get(0) + ": "));
        assertThat(text).doesNotContain("stated by the profile");
    }

    @Test
    void aClockedRouteShowsLocalTimesThatFollowOneAnother() {
        RouteAnswer answer = PLANNER.fastest(
                RouteQuery.from("kashgar").to("rawalpindi").departing(LocalDateTime.of(2026, 1, 23, 10, 0)));
        assertThat(RouteText.of(answer))
                .contains("departs 2026-01-23 10:00 +08:00")
                .contains("wait")
                .contains("2026-01-26 00:00 +08:00")
                .contains("+05:00");
        JsonNode legs = RouteJson.of(answer).path("routes").get(0).path("legs");
        OffsetDateTime last = OffsetDateTime.parse("2026-01-23T10:00+08:00");
        for (JsonNode leg : legs) {
            assertThat(OffsetDateTime.parse(leg.path("begins").asText()).isBefore(last))
                    .isFalse();
            last = OffsetDateTime.parse(leg.path("ends").asText());
        }
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

    private static BigDecimal sumOf(JsonNode rows, String key, String value, String quantity) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode row : rows) {
            if (row.path(key).asText().equals(value)) {
                sum = sum.add(row.path(quantity).decimalValue());
            }
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
