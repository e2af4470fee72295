package org.caravanserai.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in headless Chromium, where there is one. */
class PageInBrowserTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Atlas ATLAS = Atlas.bundled();

    @TempDir
    private Path folder;

    private record Opened(String dom, String console) {}

    @BeforeAll
    static void onlyWithABrowser() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no " + CHROMIUM);
    }

    private Opened open(String page) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Path dom = folder.resolve("dom");
        Path console = folder.resolve("console");
        Process browser = new ProcessBuilder(
                        CHROMIUM.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=1400,1000",
                        "--enable-logging=stderr",
                        "--virtual-time-budget=5000",
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(console.toFile())
                .start();
        if (!browser.waitFor(2, TimeUnit.MINUTES)) {
            browser.destroyForcibly();
            throw new AssertionError("the browser did not end within two minutes");
        }
        return new Opened(read(dom), read(console));
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private static long drawn(Opened opened, String cssClass) {
        return Pattern.compile("<path class=\"" + cssClass + "[^>]* d=\"M[^\"]+\"")
                .matcher(opened.dom())
                .results()
                .count();
    }

    private static void hasNothingToComplainAbout(Opened opened) {
        assertThat(opened.console()).doesNotContain("CONSOLE");
        assertThat(opened.dom()).contains("data-ready=\"true\"");
    }

    @Test
    void theMapAndTheChartDrawEveryRouteAndTheTotalsAreShown() throws IOException, InterruptedException {
        RoutePlanner planner = RoutePlanner.of(ATLAS, FreightProfile.truck20t());
        List<RouteAnswer> answers = List.of(
                planner.fastest(RouteQuery.from("tashkent").to("gwadar")),
                planner.fastest(RouteQuery.from("tashkent").to("bandar-abbas")));
        Opened opened = open(MapPage.of(answers.stream().map(PageRoute::of).toList(), ATLAS, PageOptions.none()));
        hasNothingToComplainAbout(opened);
        assertThat(drawn(opened, "country")).isGreaterThan(10);
        for (int i = 0; i < answers.size(); i++) {
            assertThat(drawn(opened, "route route-" + i + " road")).isGreaterThan(10);
            assertThat(opened.dom())
                    .contains(String.format(
                            Locale.ROOT,
                            "<td class=\"number\">%,.1f</td>",
                            answers.get(i).routeOrThrow().ledger().hours()));
        }
        assertThat(opened.dom()).contains("id=\"hours-chart\"").containsPattern("class=\"end-label\"[^>]*>Gwadar 204<");
    }

    @Test
    void railAndSeaAreDrawnToo() throws IOException, InterruptedException {
        RoutePlanner planner =
                RoutePlanner.of(ATLAS, FreightProfile.named("container-40ft").orElseThrow());
        RouteAnswer answer = planner.best(RouteQuery.from("almaty").to("gwadar"), Objective.COST);
        Opened opened = open(MapPage.of(List.of(PageRoute.of(answer)), ATLAS, PageOptions.none()));
        hasNothingToComplainAbout(opened);
        assertThat(drawn(opened, "route route-0 rail")).isPositive();
        assertThat(drawn(opened, "route route-0 sea")).isPositive();
    }

    @Test
    void aClockAMissingRouteAndNoRouteAtAllAreDrawnWithoutComplaint() throws IOException, InterruptedException {
        RoutePlanner planner = RoutePlanner.of(ATLAS, FreightProfile.truck20t());
        RouteAnswer timed = planner.fastest(
                RouteQuery.from("kashgar").to("gwadar").departing(LocalDateTime.of(2026, 1, 23, 10, 0)));
        RouteAnswer none = planner.fastest(RouteQuery.from("kabul").to("gwadar").avoiding("country:IR", "country:CN"));
        Opened both = open(MapPage.of(List.of(PageRoute.of(timed), PageRoute.of(none)), ATLAS, PageOptions.none()));
        hasNothingToComplainAbout(both);
        assertThat(both.dom()).contains("done at, local").contains("The way would be open if these were");
        hasNothingToComplainAbout(open(MapPage.of(List.of(), ATLAS, PageOptions.none())));
    }
}
