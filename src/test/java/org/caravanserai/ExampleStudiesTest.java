package org.caravanserai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Element;
import org.caravanserai.analysis.bottleneck.Standing;
import org.caravanserai.analysis.bottleneck.Stretch;
import org.caravanserai.analysis.sensitivity.Lever;
import org.caravanserai.analysis.sensitivity.SensitivityAnswer;
import org.caravanserai.analysis.sensitivity.Swing;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.cli.Caravanserai;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Change;
import org.caravanserai.scenario.Scenario;
import org.caravanserai.study.BottlenecksAnswer;
import org.caravanserai.study.SensitivityAnswers;
import org.caravanserai.study.Setting;
import org.caravanserai.study.Study;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.StudyFile;
import org.caravanserai.study.StudyProgress;
import org.caravanserai.study.StudyTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The studies in examples: each runs as its comment says, and what it finds holds against another way of asking. */
class ExampleStudiesTest {

    private static final Path FOLDER = Path.of("examples");

    private static Stream<String> studies() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml") && !name.equals("own-profile.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void runsAsItsCommentSays(String name, @TempDir Path temp) throws IOException {
        String command = "#     caravanserai study examples/" + name + " --out ";
        assertThat(Files.readString(FOLDER.resolve(name))).contains(command);
        Path folder = temp.resolve("out");
        StringWriter err = new StringWriter();
        int code = Caravanserai.run(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                "study",
                FOLDER.resolve(name).toString(),
                "--out",
                folder.toString());
        assertThat(code).as(err.toString()).isZero();
        Study study = StudyFile.read(FOLDER.resolve(name), Atlas.bundled());
        List<String> files = new ArrayList<>(List.of(folder.toFile().list()));
        for (Study.Analysis analysis : study.analyses()) {
            assertThat(files).contains(analysis.name() + ".json");
            files.removeIf(file -> file.matches(analysis.name() + "[.-].*"));
        }
        long cases = study.cases().count();
        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(
                        cases == 0
                                ? List.of("report.html")
                                : List.of("answers.csv", "chart.svg", "map.svg", "report.html", "routes.gpkg"));
        if (cases > 0) {
            assertThat(Files.readAllLines(folder.resolve("answers.csv"))).hasSize((int) cases + 1);
        }
    }

    /** A study asks for a matrix; here every case is asked for by itself, on a scenario applied anew. */
    @ParameterizedTest
    @MethodSource("studies")
    void answersAsEveryRouteAskedForAlone(String name) {
        for (StudyTable table : routes(name).tables()) {
            Setting setting = table.setting();
            RoutePlanner planner =
                    RoutePlanner.of(setting.whatIf().scenario().applyTo(Atlas.bundled()), setting.profile());
            for (RouteAnswer answer : table.answers()) {
                TripOptions options = TripOptions.none()
                        .asOf(setting.date())
                        .avoiding(setting.way().avoid())
                        .requiring(setting.way().require());
                RouteQuery alone = RouteQuery.from(answer.query().from().id())
                        .to(answer.query().to().id())
                        .with(options);
                assertThat(weight(planner.best(alone, setting.objective())))
                        .as(setting + " " + alone)
                        .isEqualTo(weight(answer));
            }
        }
    }

    private static Optional<Double> weight(RouteAnswer answer) {
        return answer.route().map(route -> of(route, answer.query().objective()));
    }

    private static double of(Route route, Objective objective) {
        return objective.inUnits(route.ledger().total());
    }

    /** Every crossing between the two countries has been shut since October 2025, so only the Khunjerab is left. */
    @Test
    void withoutIranTheShutBorderSendsTheRepublicsOverTheKhunjerab() {
        for (StudyTable table : answers("republics-to-gwadar.yaml").tables()) {
            boolean shut = table.setting().date().getYear() == 2026;
            for (RouteAnswer answer : table.answers()) {
                String from = answer.query().from().id();
                List<String> crossings = crossings(answer.route().orElseThrow());
                boolean afghan = crossings.contains("chaman") || crossings.contains("torkham");
                if (table.setting().way().name().equals("without Iran")) {
                    assertThat(afghan).as(from + crossings).isEqualTo(!shut);
                    assertThat(crossings.contains("khunjerab")).as(from).isEqualTo(shut);
                }
                assertThat(shut && afghan).isFalse();
            }
        }
    }

    @Test
    void theWaysOfTheKhunjerabStudyCrossWhereTheyAreMeantTo() {
        for (StudyTable table : answers("khunjerab-or-afghanistan.yaml").tables()) {
            boolean khunjerab = table.setting().way().name().equals("by the Khunjerab");
            for (RouteAnswer answer : table.answers()) {
                List<String> crossings = crossings(answer.route().orElseThrow());
                assertThat(crossings.contains("khunjerab")).isEqualTo(khunjerab);
            }
        }
    }

    /** Opening a line or making trains faster can only shorten a way of least hours, and all four are at least as good as any. */
    @Test
    void allFourRailwaysAreAtLeastAsGoodAsAnyOfThem() {
        StudyAnswers answers = answers("what-four-railways-would-change.yaml");
        List<StudyTable> tables = answers.tables();
        for (StudyTable table : tables) {
            StudyTable base = of(tables, table, "base");
            StudyTable all = of(tables, table, "all four");
            for (int i = 0; i < table.answers().size(); i++) {
                double hours = hours(table, i);
                assertThat(hours).isBetween(hours(all, i), hours(base, i));
            }
        }
        assertThat(hours(of(tables, tables.get(0), "Trans-Afghan railway"), 0))
                .isLessThan(hours(of(tables, tables.get(0), "base"), 0));
    }

    private static StudyTable of(List<StudyTable> tables, StudyTable like, String scenario) {
        return tables.stream()
                .filter(table -> table.setting().whatIf().name().equals(scenario)
                        && table.setting().profile().equals(like.setting().profile()))
                .findFirst()
                .orElseThrow();
    }

    private static double hours(StudyTable table, int answer) {
        return table.answers()
                .get(answer)
                .route()
                .map(route -> of(route, Objective.TIME))
                .orElse(Double.POSITIVE_INFINITY);
    }

    /** What is best by hours is no cheaper than what is best by dollars, and the reverse; every republic reaches every port. */
    @Test
    void eachObjectiveIsBestByItsOwnMeasure() {
        List<StudyTable> tables = answers("gwadar-and-other-ports.yaml").tables();
        assertThat(tables).hasSize(2);
        List<Route> fast = routes(tables.get(0));
        List<Route> cheap = routes(tables.get(1));
        assertThat(fast).hasSize(5 * 6).hasSameSizeAs(cheap);
        for (int i = 0; i < fast.size(); i++) {
            assertThat(of(fast.get(i), Objective.TIME)).isLessThanOrEqualTo(of(cheap.get(i), Objective.TIME));
            assertThat(of(fast.get(i), Objective.COST)).isGreaterThanOrEqualTo(of(cheap.get(i), Objective.COST));
        }
    }

    /** The press puts the road of CPEC at 3,000 km; on a sphere Shanghai lies some 4,300 km from Kashgar, so no way is shorter. */
    @Test
    void kashgarIsNearerToGwadarThanToShanghai() {
        StudyTable distance = answers("kashgar-to-the-sea.yaml").tables().get(0);
        assertThat(distance.setting().objective()).isEqualTo(Objective.DISTANCE);
        List<Route> routes = routes(distance);
        assertThat(routes.get(0).distanceKm()).isCloseTo(3_000, Percentage.withPercentage(3));
        assertThat(routes.get(1).distanceKm()).isGreaterThan(4_300);
    }

    /** What closing an element or taking its hours off is found to do is done here by a scenario and a planner of its own. */
    @Test
    void whatIsMissedMostAndWhereHoursHelpMostHoldsUnderScenarios() {
        StudyAnswers answers = answers("where-ten-hours-help-most.yaml");
        BottlenecksAnswer answer = (BottlenecksAnswer) answers.steps().get(0).answer();
        Bottlenecks found = answer.settings().get(0).found();
        double before = hours(found, Scenario.named("as it is"));
        assertThat(found.journeys()).hasSize(6 * 6);
        for (Stretch stretch : found.stretchesByLoss().subList(0, 5)) {
            for (Standing standing : stretch.standings()) {
                Scenario closed = Scenario.named("").closing(standing.element().target());
                assertThat(hours(found, closed) - before)
                        .as(standing.element().target())
                        .isCloseTo(stretch.loss().more().hours(), within(1e-6));
            }
        }
        Standing best = found.bySaving().stream()
                .filter(one -> one.element().kind() == Element.Kind.CROSSING)
                .findFirst()
                .orElseThrow();
        assertThat(best.element().id()).isEqualTo("farap-alat");
        Scenario faster = Scenario.named("").setting(best.element().target() + " hours*0");
        assertThat(before - hours(found, faster))
                .isCloseTo(best.saving().saved().hours(), within(1e-6));
    }

    private static double hours(Bottlenecks found, Scenario scenario) {
        RoutePlanner planner =
                RoutePlanner.of(scenario.applyTo(Atlas.bundled()), found.trip().profile());
        return found.journeys().stream()
                .map(journey ->
                        planner.fastest(RouteQuery.from(journey.pair().from().id())
                                .to(journey.pair().to().id())
                                .asOf(found.trip().asOf())))
                .mapToDouble(one -> one.routeOrThrow().ledger().hours())
                .sum();
    }

    /** Each figure at its high value: the port that is told to win is the cheapest when every way is asked for by itself. */
    @Test
    void theCheapestPortTurnsOnIransRoadPriceAlone() {
        SensitivityAnswers found = (SensitivityAnswers)
                answers("on-which-figures-it-rests.yaml").steps().get(0).answer();
        SensitivityAnswer answer = found.contests().get(0).answer();
        assertThat(cheapest(Atlas.bundled())).isEqualTo("shahid-rajaee-port");
        assertThat(answer.turning()).hasSize(1);
        for (Swing swing : answer.swings()) {
            Scenario high = Scenario.named("high");
            for (Change change : swing.lever().changes(Lever.DECILE)) {
                high = high.with(change);
            }
            assertThat(cheapest(high.applyTo(Atlas.bundled())))
                    .as(high.toString())
                    .isEqualTo(answer.contestants().get(swing.high().winner()).id());
        }
        assertThat(answer.turning().get(0).lever().changes(Lever.DECILE).get(0).words())
                .startsWith("set rate:IR road tfi3");
    }

    private static String cheapest(Atlas atlas) {
        RoutePlanner planner = RoutePlanner.of(atlas, FreightProfile.truck20t());
        return Stream.of("gwadar", "karachi-port", "shahid-rajaee-port", "chabahar-port")
                .min(Comparator.comparingDouble(
                        port -> planner.cheapest(RouteQuery.from("tashkent").to(port))
                                .routeOrThrow()
                                .ledger()
                                .usd()))
                .orElseThrow();
    }

    /** What a study finds but for its analyses, which have tests of their own. */
    private static StudyAnswers routes(String name) {
        Study study = StudyFile.read(FOLDER.resolve(name), Atlas.bundled());
        return StudyAnswers.of(new Study(study.about(), study.cases(), List.of()), StudyProgress.SILENT);
    }

    private static StudyAnswers answers(String name) {
        Study study = StudyFile.read(FOLDER.resolve(name), Atlas.bundled());
        return StudyAnswers.of(study, StudyProgress.SILENT);
    }

    private static List<Route> routes(StudyTable table) {
        return table.answers().stream()
                .flatMap(answer -> answer.route().stream())
                .toList();
    }

    private static List<String> crossings(Route route) {
        return route.borderCrossings().stream()
                .map(passage -> passage.crossing().id())
                .toList();
    }
}
