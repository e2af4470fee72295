package org.caravanserai.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.WeightedMultigraph;
import org.junit.jupiter.api.Test;

/**
 * The links against distances that were published and set no link's length, by plain JGraphT. The file holds every one
 * that was found; the limits hold for those of road agencies, programmes and reference works of 100 km and more.
 * Travellers' and press figures are kept in it for comparison: they are round, start at hotels, and count detours.
 */
class PublishedDistancesTest {

    private static final Set<String> TRUSTED = Set.of("official", "reference");
    private static final double SHORTEST_KM = 100;
    private static final Atlas ATLAS = Atlas.bundled();
    private static final Map<Mode, Graph<String, DefaultWeightedEdge>> GRAPHS = new EnumMap<>(Mode.class);

    record Compared(NamedCsvRecord row, double networkKm) {
        double error() {
            return networkKm / km() - 1;
        }

        double km() {
            return Double.parseDouble(row.getField("km"));
        }

        boolean trusted() {
            return TRUSTED.contains(row.getField("kind")) && km() >= SHORTEST_KM;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%+6.1f %% %s %s - %s via %s: published %.0f, network %.0f (%s)",
                    error() * 100,
                    row.getField("mode"),
                    row.getField("from"),
                    row.getField("to"),
                    row.getField("via"),
                    km(),
                    networkKm,
                    row.getField("source"));
        }
    }

    @Test
    void theMedianErrorIsAtMostThreePercent() {
        List<Compared> trusted = compared(Compared::trusted);
        assertThat(trusted).hasSizeGreaterThanOrEqualTo(80);
        assertThat(median(trusted)).as(print(trusted)).isLessThanOrEqualTo(0.03);
    }

    @Test
    void theMedianErrorOfRoadsIsAtMostThreePercent() {
        List<Compared> roads =
                compared(row -> row.trusted() && row.row().getField("mode").equals("road"));
        assertThat(roads).hasSizeGreaterThanOrEqualTo(60);
        assertThat(median(roads)).as(print(roads)).isLessThanOrEqualTo(0.03);
    }

    @Test
    void eachIsWithinTenPercentOrExplained() {
        List<Compared> unexplained = compared(row -> row.trusted()
                && Math.abs(row.error()) > 0.10
                && row.row().getField("explanation").isEmpty());
        assertThat(unexplained).as(print(unexplained)).isEmpty();
    }

    private static double median(List<Compared> rows) {
        double[] errors =
                rows.stream().mapToDouble(row -> Math.abs(row.error())).sorted().toArray();
        return errors[errors.length / 2];
    }

    private static List<Compared> compared(Predicate<Compared> wanted) {
        List<Compared> rows = new ArrayList<>();
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        PublishedDistancesTest.class.getResourceAsStream("/published-distances.csv"),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : reader) {
                Compared compared = new Compared(row, networkKm(row));
                if (wanted.test(compared)) {
                    rows.add(compared);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static double networkKm(NamedCsvRecord row) {
        List<String> stations = new ArrayList<>(List.of(row.getField("from")));
        Arrays.stream(row.getField("via").split(";"))
                .filter(via -> !via.isBlank())
                .forEach(stations::add);
        stations.add(row.getField("to"));
        Mode mode = Mode.valueOf(row.getField("mode").toUpperCase(Locale.ROOT));
        var search = new DijkstraShortestPath<>(GRAPHS.computeIfAbsent(mode, PublishedDistancesTest::graph));
        double km = 0;
        for (int i = 1; i < stations.size(); i++) {
            GraphPath<String, DefaultWeightedEdge> path = search.getPath(stations.get(i - 1), stations.get(i));
            assertThat(path)
                    .as("%s from %s to %s", mode.word(), stations.get(i - 1), stations.get(i))
                    .isNotNull();
            km += path.getWeight();
        }
        return km;
    }

    /** Links in use, railways also where they are planned, and the way between the posts of each crossing. */
    private static Graph<String, DefaultWeightedEdge> graph(Mode mode) {
        Graph<String, DefaultWeightedEdge> graph = new WeightedMultigraph<>(DefaultWeightedEdge.class);
        for (Link link : ATLAS.contents().links()) {
            boolean wanted = link.mode() == mode
                    || (link.mode() == Mode.FERRY && mode == Mode.SEA)
                    || (link.mode() == Mode.SEA && mode == Mode.FERRY);
            if (wanted && (link.status() == BuildStatus.OPERATING || mode == Mode.RAIL)) {
                add(graph, link.from(), link.to(), link.lengthKm().value());
            }
        }
        for (BorderCrossing crossing : ATLAS.contents().crossings()) {
            if (crossing.mode() == mode) {
                double km = ATLAS.placeOf(crossing.fromPost())
                        .position()
                        .distanceKm(ATLAS.placeOf(crossing.toPost()).position());
                add(graph, crossing.fromPost(), crossing.toPost(), km);
            }
        }
        return graph;
    }

    private static void add(Graph<String, DefaultWeightedEdge> graph, String from, String to, double km) {
        graph.addVertex(from);
        graph.addVertex(to);
        graph.setEdgeWeight(graph.addEdge(from, to), km);
    }

    private static String print(List<Compared> rows) {
        return rows.stream().map(Compared::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
