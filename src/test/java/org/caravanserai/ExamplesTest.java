package org.caravanserai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.assertj.core.data.Offset;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceKind;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.Ledger;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Stop;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the examples true: each compiles, runs as it says, and prints what another way of asking gives too. */
class ExamplesTest {

    private static final Path FOLDER = Path.of("examples");
    private static final Atlas ATLAS = Atlas.bundled();
    private static final RoutePlanner TRUCK = RoutePlanner.of(ATLAS, FreightProfile.truck20t());

    private interface Expectation {
        void of(List<String> printed) throws IOException;
    }

    private static final Map<String, Expectation> EXPECTATIONS = Map.of(
            "JgraphtCentrality", ExamplesTest::postsByHowManyFastestWaysTheyLieOn,
            "LayersInGeoTools", ExamplesTest::railByGaugeAndPostsOfTheAtlas,
            "OwnNetwork", ExamplesTest::theRouteOfTheSameScenario,
            "OwnProfile", ExamplesTest::halfTheHaulAndAllTheFees,
            "TashkentToGwadar", ExamplesTest::whatTheReadmeShows);

    @Test
    void everyExampleHasAnExpectation() throws IOException {
        assertThat(examples()).containsExactlyInAnyOrderElementsOf(EXPECTATIONS.keySet());
    }

    @Test
    void theyCompileWithoutAWarning(@TempDir Path classes) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "-proc:none", "-cp", classPath(), "-d", classes.toString()));
        examples().forEach(example -> arguments.add(source(example).toString()));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, told, arguments.toArray(String[]::new));
        assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
    }

    /** That of the README is told there how to run. */
    @ParameterizedTest
    @MethodSource("examples")
    void eachSaysHowToRunIt(String example) throws IOException {
        if (!example.equals("TashkentToGwadar")) {
            assertThat(Files.readString(source(example)))
                    .contains("/**")
                    .contains("Run: {@code java -cp target/caravanserai.jar examples/" + example + ".java}");
        }
    }

    /** Run as its Javadoc says, but from the classes under test. */
    @ParameterizedTest
    @MethodSource("examples")
    void eachPrintsWhatItShould(String example) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Duser.language=de",
                        "-cp",
                        classPath(),
                        source(example).toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        EXPECTATIONS.get(example).of(printed.lines().toList());
    }

    private static void whatTheReadmeShows(List<String> printed) throws IOException {
        assertThat(Files.readString(Path.of("README.md")).lines().toList()).containsSequence(printed);
    }

    /** By the full lorry's account alone: hauls are paid by the tonne, borders by the lorry. */
    private static void halfTheHaulAndAllTheFees(List<String> printed) {
        RouteQuery query = RouteQuery.from("bishkek").to("karachi");
        Route full = TRUCK.cheapest(query).routeOrThrow();
        Route byTorugart = TRUCK.cheapest(query.requiring("via:torugart")).routeOrThrow();
        assertThat(printed)
                .containsExactly(
                        "Bishkek to Karachi, least cost, network of " + today(),
                        byTheTonne(
                                "truck, 20 t, one driver", full, full.ledger().usd(), 20),
                        byTheTonne("truck, 10 t, one driver", byTorugart, halfLoaded(byTorugart), 10));
        assertThat(halfLoaded(byTorugart)).isLessThan(halfLoaded(full));
    }

    private static double halfLoaded(Route fullLoaded) {
        Ledger account = fullLoaded.ledger();
        return account.of(Component.HAUL).usd() / 2
                + account.of(Component.BORDER).usd();
    }

    private static String byTheTonne(String name, Route route, double usd, double tonnes) {
        return String.format(
                Locale.ROOT,
                "%s: %.0f km, %.0f h, %.0f USD a tonne (borders %.0f) by %s",
                name,
                route.distanceKm(),
                route.ledger().hours(),
                usd / tonnes,
                route.ledger().of(Component.BORDER).usd() / tonnes,
                crossings(route));
    }

    /** A what-if on the shipped atlas instead of a table of one's own. */
    private static void theRouteOfTheSameScenario(List<String> printed) throws IOException {
        int row = Files.readAllLines(Path.of("geodata/post_performance.csv")).size() + 1;
        Atlas slower = Scenario.named("Sarakhs takes a day")
                .setting("post:sarakhs-ir inbound hours=24")
                .applyTo(ATLAS);
        RouteQuery query = RouteQuery.from("tashkent").to("gwadar");
        Route shipped = TRUCK.fastest(query).routeOrThrow();
        Route own = RoutePlanner.of(slower, FreightProfile.truck20t())
                .fastest(query)
                .routeOrThrow();
        assertThat(printed.stream().filter(line -> !line.startsWith("WARNING")))
                .containsExactly(
                        "ERROR post_performance.csv:" + row + ": own-estimate is not in sources.csv",
                        inHours("shipped tables", shipped),
                        inHours("own tables", own));
        assertThat(crossings(own)).isNotEqualTo(crossings(shipped));
    }

    private static String inHours(String tables, Route route) {
        return String.format(
                Locale.ROOT,
                "%s, network of %s: %.0f km, %.1f h by %s",
                tables,
                today(),
                route.distanceKm(),
                route.ledger().hours(),
                crossings(route));
    }

    /** The atlas itself, without layers and filters. */
    private static void railByGaugeAndPostsOfTheAtlas(List<String> printed) {
        Map<String, Double> km = new TreeMap<>();
        for (Link link : ATLAS.contents().links()) {
            if (link.mode() == Mode.RAIL
                    && ATLAS.countryOf(link).equals("AF")
                    && link.on(ATLAS.info().defaultDate()).open()) {
                km.merge(link.gaugeMm(), link.lengthKm().value(), Double::sum);
            }
        }
        List<String> expected = new ArrayList<>(List.of("Railway in use in Afghanistan on " + today()));
        km.forEach((gauge, length) -> expected.add(String.format(Locale.ROOT, "%s mm: %.1f km", gauge, length)));
        expected.add("Rail border posts between 60 and 70 degrees east, 35 and 38 north");
        ATLAS.contents().crossings().stream()
                .filter(crossing -> crossing.mode() == Mode.RAIL)
                .sorted(Comparator.comparing(BorderCrossing::id))
                .flatMap(ExamplesTest::northAfghanPosts)
                .forEach(expected::add);
        assertThat(printed).containsExactlyElementsOf(expected);
    }

    private static Stream<String> northAfghanPosts(BorderCrossing crossing) {
        return Stream.of(crossing.fromPost(), crossing.toPost())
                .map(ATLAS::placeOf)
                .filter(post -> post.country().equals("AF"))
                .filter(post -> within(post.position().longitudeDegrees(), 60, 70)
                        && within(post.position().latitudeDegrees(), 35, 38))
                .map(post -> post.name() + ", to "
                        + ATLAS.placeOf(crossing.otherPost(post.id())).country() + ": "
                        + crossing.stateOn(ATLAS.info().defaultDate()).word());
    }

    private static boolean within(double value, double least, double most) {
        return least <= value && value <= most;
    }

    /** By the hours between all pairs (Floyd 1962): a post lies on a fastest way if the hours to it and from it add up. */
    private static void postsByHowManyFastestWaysTheyLieOn(List<String> printed) {
        List<Leg> legs = TRUCK.network(ATLAS.info().defaultDate()).legs();
        List<Stop> stops = legs.stream()
                .flatMap(leg -> Stream.of(leg.from(), leg.to()))
                .distinct()
                .toList();
        long[][] hours = hoursBetweenAll(stops, legs);
        int tashkent = indexOf("tashkent", stops);
        List<Integer> joined = new ArrayList<>();
        for (int i = 0; i < stops.size(); i++) {
            if (hours[tashkent][i] < FAR && hours[i][tashkent] < FAR) {
                joined.add(i);
            }
        }
        Map<String, Double> shares = new TreeMap<>();
        for (int i : joined) {
            Place place = ATLAS.placeOf(stops.get(i).place());
            if (place.kind() == PlaceKind.BORDER_POST) {
                shares.put(place.name() + " (" + place.country() + ")", 100 * shareThrough(i, joined, hours));
            }
        }
        List<Double> most = shares.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(8)
                .toList();
        assertThat(printed.get(0))
                .isEqualTo("Roads of %s: %d of %d stops reach one another", today(), joined.size(), stops.size());
        assertThat(printed.get(1)).isEqualTo("Share of the fastest ways between all others that runs through a post");
        assertThat(printed).hasSize(10);
        for (int i = 0; i < 8; i++) {
            String line = printed.get(2 + i);
            double share =
                    Double.parseDouble(line.substring(0, line.indexOf('%')).strip());
            String post = line.substring(line.indexOf('%') + 2);
            assertThat(share).as(line).isCloseTo(shares.get(post), WITHIN_TIES);
            assertThat(share).as(line).isCloseTo(most.get(i), WITHIN_TIES);
        }
    }

    private static final long FAR = Long.MAX_VALUE / 4;

    /** JGraphT shares a pair out among ways of equal hours; here each counts whole. */
    private static final Offset<Double> WITHIN_TIES = Offset.offset(0.15);

    private static long[][] hoursBetweenAll(List<Stop> stops, List<Leg> legs) {
        int n = stops.size();
        Map<Stop, Integer> index = new TreeMap<>();
        stops.forEach(stop -> index.put(stop, index.size()));
        long[][] hours = new long[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(hours[i], FAR);
            hours[i][i] = 0;
        }
        for (Leg leg : legs) {
            int from = index.get(leg.from());
            int to = index.get(leg.to());
            hours[from][to] = Math.min(hours[from][to], leg.amount().milliHours());
        }
        for (int via = 0; via < n; via++) {
            for (int from = 0; from < n; from++) {
                for (int to = 0; to < n; to++) {
                    hours[from][to] = Math.min(hours[from][to], hours[from][via] + hours[via][to]);
                }
            }
        }
        return hours;
    }

    private static double shareThrough(int post, List<Integer> joined, long[][] hours) {
        long through = 0;
        for (int from : joined) {
            for (int to : joined) {
                boolean between = from != to && from != post && to != post;
                if (between && hours[from][post] + hours[post][to] == hours[from][to]) {
                    through++;
                }
            }
        }
        return (double) through / ((joined.size() - 1L) * (joined.size() - 2L));
    }

    private static int indexOf(String place, List<Stop> stops) {
        return stops.stream().map(Stop::place).toList().indexOf(place);
    }

    private static String crossings(Route route) {
        return String.join(
                ", ",
                route.borderCrossings().stream()
                        .map(border -> border.crossing().name())
                        .toList());
    }

    private static String today() {
        return ATLAS.info().defaultDate().toString();
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static Path source(String example) {
        return FOLDER.resolve(example + ".java");
    }

    private static List<String> examples() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .sorted()
                    .toList();
        }
    }
}
