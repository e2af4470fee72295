package org.caravanserai.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.Ledger;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;

class MapPageTest {

    private static final int THREE_MEGABYTES = 3_000_000;
    private static final String NASTY = "</script><script>alert('x')</script> & \"{{data}}\"";
    private static final Atlas ATLAS = Atlas.bundled();
    private static final RoutePlanner PLANNER = RoutePlanner.of(ATLAS, FreightProfile.truck20t());
    private static final List<PageRoute> ROUTES = List.of(to("gwadar"), to("karachi"));
    private static final String PAGE = MapPage.of(ROUTES, ATLAS, PageOptions.none());

    private static PageRoute to(String port) {
        return PageRoute.of(PLANNER.fastest(RouteQuery.from("tashkent").to(port)));
    }

    private static JsonNode data(String page) {
        String json = between(page, "<script type=\"application/json\" id=\"data\">", "</script>");
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("the page's data is no JSON", e);
        }
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    /** What a browser reads as markup: the page without the contents of scripts and styles. */
    private static String markup(String page) {
        return page.replaceAll("(?s)(<(script|style)[^>]*>).*?(</\\2>)", "$1$3");
    }

    @Test
    void theTotalsAreThoseOfTheLedger() {
        JsonNode routes = data(PAGE).path("routes");
        for (int i = 0; i < ROUTES.size(); i++) {
            Ledger ledger = ROUTES.get(i).answer().routeOrThrow().ledger();
            JsonNode totals = routes.path(i).path("totals");
            assertThat(totals.path("km").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(ledger.km()));
            assertThat(totals.path("hours").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(ledger.hours()));
            assertThat(totals.path("usd").decimalValue()).isEqualByComparingTo(BigDecimal.valueOf(ledger.usd()));
        }
    }

    @Test
    void theLegsThatTheChartIsDrawnFromSumToTheTotals() {
        for (JsonNode route : data(PAGE).path("routes")) {
            for (String quantity : List.of("km", "hours", "usd")) {
                BigDecimal sum = StreamSupport.stream(route.path("legs").spliterator(), false)
                        .map(leg -> leg.path(quantity).decimalValue())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(sum)
                        .isEqualByComparingTo(
                                route.path("totals").path(quantity).decimalValue());
            }
        }
    }

    @Test
    void everythingThatIsReferredToIsOnThePage() {
        JsonNode data = data(PAGE);
        for (JsonNode route : data.path("routes")) {
            for (JsonNode leg : route.path("legs")) {
                assertThat(data.path("places").has(leg.path("from").asText())).isTrue();
                assertThat(data.path("places").has(leg.path("to").asText())).isTrue();
                if (leg.has("link")) {
                    assertThat(data.path("links").has(leg.path("link").asText()))
                            .isTrue();
                }
            }
            route.path("figures")
                    .forEach(figure -> figure.path("sources")
                            .forEach(source -> assertThat(data.path("sources").has(source.asText()))
                                    .isTrue()));
        }
        data.path("corridors")
                .forEach(corridor -> corridor.path("links")
                        .forEach(link -> assertThat(data.path("links").has(link.asText()))
                                .isTrue()));
    }

    @Test
    void nothingOnItAsksTheNetworkForAnything() {
        String markup = markup(PAGE);
        assertThat(markup).contains("default-src 'none'").doesNotContain("unsafe");
        assertThat(markup).doesNotContainPattern("<(link|img|iframe|object|embed|audio|video|base)\\b");
        assertThat(Pattern.compile("(src|href|action)\\s*=\\s*[\"']?([^\"'>\\s]*)")
                        .matcher(markup)
                        .results())
                .extracting(match -> match.group(2))
                .containsOnly("#tables");
        assertThat(Pattern.compile("(?s)<style>(.*?)</style>").matcher(PAGE).results())
                .hasSize(2)
                .allSatisfy(style -> assertThat(style.group(1)).doesNotContain("url(", "@import"));
        assertThat(PAGE).doesNotContain("sourceMappingURL");
    }

    @Test
    void itsPolicyLetsItsOwnScriptsRunAndNoOthers() {
        List<MatchResult> scripts = Pattern.compile("(?s)<script>(.*?)</script>")
                .matcher(PAGE)
                .results()
                .toList();
        assertThat(scripts).hasSize(2);
        String policy = between(PAGE, "script-src ", ";");
        assertThat(policy.split(" "))
                .containsExactlyElementsOf(
                        scripts.stream().map(script -> hash(script.group(1))).toList());
    }

    private static String hash(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aPlaceWithMarkupInItsNameStaysAName() {
        Atlas atlas = renamed(
                new World().place("a", "AF").place("b", "AF").road("a", "b", 10).atlas(), "b", NASTY);
        RouteAnswer answer = RoutePlanner.of(atlas, FreightProfile.truck20t())
                .fastest(RouteQuery.from("a").to("b"));
        String page = MapPage.of(List.of(PageRoute.of(answer)), atlas, PageOptions.none());
        assertThat(data(page).path("places").path("b").path("name").asText()).isEqualTo(NASTY);
        assertThat(page.split("<script", -1)).as("scripts").hasSize(PAGE.split("<script", -1).length);
        assertThat(markup(page)).contains("&lt;/script&gt;").contains("{{data}}");
    }

    private static Atlas renamed(Atlas atlas, String id, String name) {
        AtlasContents all = atlas.contents();
        List<Place> places = all.places().stream()
                .map(place -> !place.id().equals(id)
                        ? place
                        : new Place(
                                id,
                                name,
                                place.otherNames(),
                                place.country(),
                                place.kind(),
                                place.position(),
                                place.elevationM(),
                                place.sources(),
                                place.note()))
                .toList();
        return atlas.with(new AtlasContents(
                all.info(),
                places,
                all.links(),
                all.crossings(),
                all.performances(),
                all.rates(),
                all.corridors(),
                all.register(),
                all.sources()));
    }

    @Test
    void theSameAnswersGiveTheSameBytes() {
        Atlas again = Atlas.bundled();
        RoutePlanner planner = RoutePlanner.of(again, FreightProfile.truck20t());
        List<PageRoute> routes = List.of(
                PageRoute.of(planner.fastest(RouteQuery.from("tashkent").to("gwadar"))),
                PageRoute.of(planner.fastest(RouteQuery.from("tashkent").to("karachi"))));
        assertThat(MapPage.of(routes, again, PageOptions.none())).isEqualTo(PAGE);
    }

    @Test
    void itIsSmallEnoughToSend() {
        assertThat(PAGE.getBytes(StandardCharsets.UTF_8).length).isLessThan(THREE_MEGABYTES);
    }

    @Test
    void postsAreShownAsTheyAreOnTheDay() {
        assertThat(torkham(PAGE).path("state").asText()).isEqualTo("closed");
        assertThat(torkham(PAGE).path("reason").asText()).startsWith("closed since 2025-10-12");
        assertThat(torkham(PAGE).path("state_sources")).isNotEmpty();
        String before = MapPage.of(List.of(), ATLAS, PageOptions.none().asOf(LocalDate.of(2025, 6, 1)));
        assertThat(torkham(before).path("state").asText()).isEqualTo("open");
        assertThat(torkham(before).path("ways")).hasSize(2);
    }

    private static JsonNode torkham(String page) {
        return StreamSupport.stream(data(page).path("crossings").spliterator(), false)
                .filter(crossing -> crossing.path("id").asText().equals("torkham"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whereThereIsNoRouteThePageSaysWhatIsInTheWay() {
        RouteAnswer none = PLANNER.fastest(RouteQuery.from("kabul").to("gwadar").avoiding("country:IR", "country:CN"));
        JsonNode route = data(MapPage.of(List.of(PageRoute.of(none)), ATLAS, PageOptions.none()))
                .path("routes")
                .path(0);
        assertThat(route.has("totals")).isFalse();
        assertThat(route.path("no_route").path("explanation").asText()).contains("open border crossing chaman");
    }

    @Test
    void titleAndScenarioAreAsAsked() {
        PageOptions options = PageOptions.none().titled("After the floods").ofScenario("Torkham open");
        JsonNode about = data(MapPage.of(ROUTES, ATLAS, options)).path("about");
        assertThat(about.path("title").asText()).isEqualTo("After the floods");
        assertThat(about.path("scenario").asText()).isEqualTo("Torkham open");
        assertThat(data(PAGE).path("about").path("title").asText()).isEqualTo("Tashkent to Gwadar, Karachi");
        assertThat(data(PAGE).path("about").path("data_version").asText())
                .isEqualTo(ATLAS.info().version());
    }
}
