package org.caravanserai.routing;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.CompactGraph;
import org.caravanserai.network.Leg;
import org.caravanserai.network.Objective;
import org.caravanserai.network.TransportNetwork;
import org.junit.jupiter.api.Test;

/**
 * The roads against distances that were published and set no link's length. The file holds every one that was found; the
 * limits hold for those of road agencies, programmes and reference works of 100 km and more. Travellers' and press figures
 * are kept in it for comparison: they are round, start at hotels, and count detours.
 */
class PublishedDistancesTest {

    private static final Set<String> TRUSTED = Set.of("official", "reference");
    private static final double SHORTEST_KM = 100;
    private static final Atlas ATLAS = Atlas.bundled();
    private static final CompactGraph ROADS = TransportNetwork.compileClosedToo(
                    ATLAS, FreightProfile.truck20t(), ATLAS.info().referenceDate())
            .compact();

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
                    "%+6.1f %% %s - %s via %s: published %.0f, network %.0f (%s)",
                    error() * 100,
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
        assertThat(trusted).hasSizeGreaterThanOrEqualTo(25);
        double[] errors = trusted.stream()
                .mapToDouble(row -> Math.abs(row.error()))
                .sorted()
                .toArray();
        assertThat(errors[errors.length / 2]).as(print(trusted)).isLessThanOrEqualTo(0.03);
    }

    @Test
    void eachIsWithinTenPercentOrExplained() {
        List<Compared> unexplained = compared(row -> row.trusted()
                && Math.abs(row.error()) > 0.10
                && row.row().getField("explanation").isEmpty());
        assertThat(unexplained).as(print(unexplained)).isEmpty();
    }

    private static List<Compared> compared(Predicate<Compared> wanted) {
        List<Compared> rows = new ArrayList<>();
        try (var reader = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        PublishedDistancesTest.class.getResourceAsStream("/published-distances.csv"),
                        StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : reader) {
                if (row.getField("mode").equals("road")) {
                    Compared compared = new Compared(row, networkKm(row));
                    if (wanted.test(compared)) {
                        rows.add(compared);
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }

    private static double networkKm(NamedCsvRecord row) {
        List<String> stations = new ArrayList<>(List.of(row.getField("from")));
        Arrays.stream(row.getField("via").split(";"))
                .filter(via -> !via.isBlank())
                .forEach(stations::add);
        stations.add(row.getField("to"));
        double km = 0;
        for (int i = 1; i < stations.size(); i++) {
            String from = stations.get(i - 1);
            String to = stations.get(i);
            km += new ShortestWay(ROADS, leg -> true, ROADS.weights(Objective.DISTANCE))
                            .find(ROADS.stopsAt(from), ROADS.stopsAt(to))
                            .orElseThrow(() -> new AssertionError("no road from " + from + " to " + to))
                            .stream()
                            .map(Leg::amount)
                            .mapToDouble(amount -> amount.km())
                            .sum();
        }
        return km;
    }

    private static String print(List<Compared> rows) {
        return rows.stream().map(Compared::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
