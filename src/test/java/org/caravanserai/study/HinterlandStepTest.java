package org.caravanserai.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.analysis.hinterland.Choice;
import org.caravanserai.analysis.hinterland.Hinterland;
import org.caravanserai.analysis.hinterland.Offer;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.BadDataException;
import org.caravanserai.dataset.Geodata;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.report.finding.HinterlandCasesFinding;
import org.caravanserai.report.finding.Sheet;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HinterlandStepTest {

    private static final Atlas ATLAS = Atlas.bundled();

    private static final String STUDY = """
            title: T
            question: Q?
            objectives: [time, cost]
            scenarios: [base, {name: Torkham opens, changes: [open torkham]}]
            analyses:
              - kind: hinterland
                cities: [tashkent, kabul]
                ports: [gwadar, karachi-port, poti-port]
            """;

    @TempDir
    private Path folder;

    private HinterlandAnswers answers(String yaml) throws IOException {
        return answers(StudyFile.read(Files.writeString(folder.resolve("study.yaml"), yaml), ATLAS));
    }

    private static HinterlandAnswers answers(Study study) {
        return ((HinterlandStep) study.analyses().get(0).step()).answers(study.cases(), StudyProgress.SILENT);
    }

    @Test
    void answersForEverySettingAndOnDemandWithHoursPriced() throws IOException {
        assertThat(answers(STUDY).all())
                .extracting(HinterlandAnswers.Case::name)
                .containsExactly(
                        "base, least time",
                        "base, least cost",
                        "Torkham opens, least time",
                        "Torkham opens, least cost");
        List<HinterlandAnswers.Case> priced =
                answers(STUDY + "    generalised_cost: yes\n").all();
        assertThat(priced)
                .extracting(HinterlandAnswers.Case::name)
                .hasSize(6)
                .contains("base, least cost with hours priced");
        assertThat(priced.get(2).hinterland().trip().profile().timeIsPriced()).isTrue();
    }

    @Test
    void drawsTheFirstScenarioOrThoseNamedEachOnce() throws IOException {
        assertThat(drawn(STUDY)).containsExactly("base, least time");
        assertThat(drawn(STUDY + "    maps: [Torkham opens]\n")).containsExactly("Torkham opens, least time");
        assertThatThrownBy(() -> answers(STUDY + "    maps: [Chaman opens]\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Chaman opens")
                .hasMessageContaining("Torkham opens");
    }

    private List<String> drawn(String yaml) throws IOException {
        return answers(yaml).all().stream()
                .filter(HinterlandAnswers.Case::mapped)
                .map(HinterlandAnswers.Case::name)
                .toList();
    }

    @Test
    void waysOverTheSeaCountOnlyWhereTheyAreAskedFor() throws IOException {
        assertThat(answers(STUDY).all().get(0).hinterland().trip().avoid()).hasToString("[mode:sea]");
        assertThat(answers(STUDY + "    by_sea: true\n")
                        .all()
                        .get(0)
                        .hinterland()
                        .trip()
                        .avoid())
                .isEmpty();
    }

    /** Kabul's freight weighs nine times as much as Tashkent's. */
    @Test
    void theFindingTellsWinsAndWeights() throws IOException {
        Files.writeString(folder.resolve("demand.csv"), "place,tonnes\nkabul,900\ntashkent,100\n");
        HinterlandAnswers answers = answers(STUDY + "    demand: demand.csv\n");
        Finding finding = HinterlandCasesFinding.of(answers, MapLand.of(Geodata.bundled()));
        assertThat(finding.sheets()).extracting(Sheet::word).containsExactly("wins", "behind", "cities");
        Sheet wins = finding.sheets().get(0);
        assertThat(wins.rows()).hasSize(4);
        for (List<?> row : wins.rows()) {
            assertThat(row).hasSize(2 + 3 + 2 + 3);
        }
        assertThat(finding.sheets().get(2).rows()).hasSize(4 * 2);
        assertThat(finding.pictures()).containsOnlyKeys("map-1-base");
        assertThat(finding.layers()).containsOnlyKeys("areas-1-base");
        assertThat(finding.files()).containsOnlyKeys("layers-1-base.gpkg");
        assertThat(String.join(" ", finding.warnings())).contains("interpolation");
    }

    @Test
    void allThatIsWrongIsToldByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("wrong.yaml"), """
                title: T
                question: Q?
                analyses:
                  - kind: hinterland
                    cities: [tashkant]
                    ports: [gwada, karachi-port]
                    by_sea: perhaps
                    contested_percent: 200
                    demand: none.csv
                """);
        BadDataException e = catchThrowableOfType(BadDataException.class, () -> StudyFile.read(file, ATLAS));
        assertThat(e.problems())
                .extracting(problem ->
                        problem.where().toString() + " " + problem.where().column())
                .containsExactly(
                        "wrong.yaml:5 cities",
                        "wrong.yaml:6 ports",
                        "wrong.yaml:7 by_sea",
                        "wrong.yaml:8 contested_percent",
                        "wrong.yaml:9 demand");
    }

    /** What the study answers, asked for once more: every city, port and case by itself, on a scenario applied anew. */
    @Test
    void gwadarIsBestForNoChiefCityTodayNorWithAnyOfTheRailways() {
        Study study = StudyFile.read(Path.of("examples", "is-gwadar-the-suez-canal-of-central-asia.yaml"), ATLAS);
        HinterlandAnswers found = answers(study);
        // 12 scenarios, two profiles; by hours, by dollars and by dollars with hours priced.
        assertThat(found.all()).hasSize(12 * 2 * 3);
        Map<String, Atlas> atlases = new HashMap<>();
        study.cases()
                .scenarios()
                .forEach(whatIf -> atlases.put(whatIf.name(), whatIf.scenario().applyTo(ATLAS)));
        for (HinterlandAnswers.Case one : found.all()) {
            Hinterland hinterland = one.hinterland();
            RoutePlanner planner = RoutePlanner.of(
                    atlases.get(one.scenario()), hinterland.trip().profile());
            for (Choice city : hinterland.cities()) {
                assertThat(city.best().orElseThrow().port().id()).as(one.name()).isNotEqualTo("gwadar");
                for (Offer offer : city.offers()) {
                    Route route = planner.best(
                                    RouteQuery.from(city.place().id())
                                            .to(offer.port().id())
                                            .with(hinterland.query().options()),
                                    city.objective())
                            .routeOrThrow();
                    assertThat(city.objective().weightOf(route.ledger().total()))
                            .isEqualTo(city.objective().weightOf(offer.amount()))
                            .isGreaterThanOrEqualTo(city.objective()
                                    .weightOf(city.best().orElseThrow().amount()));
                }
            }
        }
        assertThat(found.all())
                .anySatisfy(one -> assertThat(one.hinterland().cities())
                        .anySatisfy(city -> assertThat(
                                        city.best().orElseThrow().port().id())
                                .isEqualTo("karachi-port")));
    }
}
