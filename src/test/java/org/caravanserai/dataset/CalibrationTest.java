package org.caravanserai.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BuildStatus;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.LengthBasis;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Rate;
import org.caravanserai.atlas.Terrain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rule by which lengths are derived, and what geodata/README.md says of it, against the links themselves. */
class CalibrationTest {

    private static final Atlas ATLAS = Atlas.bundled();

    @ParameterizedTest
    @CsvSource({"ROAD,FLAT", "ROAD,ROLLING", "ROAD,MOUNTAIN", "RAIL,FLAT", "RAIL,ROLLING", "RAIL,MOUNTAIN", "SEA,WATER"
    })
    void aSinuosityIsTheMedianOfPublishedLengthOverDrawnLine(Mode mode, Terrain terrain) {
        double[] ratios = ATLAS.contents().links().stream()
                .filter(link -> link.mode() == mode && link.terrain() == terrain)
                .filter(link -> link.lengthBasis() == LengthBasis.PUBLISHED
                        && link.alignment().lengthKm() > 5)
                .mapToDouble(link -> link.lengthKm().value() / link.alignment().lengthKm())
                .sorted()
                .toArray();
        assertThat(ratios).hasSizeGreaterThanOrEqualTo(8);
        double median = (ratios[(ratios.length - 1) / 2] + ratios[ratios.length / 2]) / 2;
        double sinuosity = ATLAS.rate(
                        Rate.ANYWHERE,
                        mode,
                        "sinuosity_" + terrain.word(),
                        ATLAS.info().referenceDate())
                .orElseThrow()
                .value();
        assertThat(sinuosity).isCloseTo(Math.max(1, median), within(0.0006));
    }

    @ParameterizedTest
    @EnumSource(names = {"ROAD", "RAIL", "SEA", "FERRY", "CARAVAN"})
    void theReadmeTellsWhereTheLengthsInUseComeFrom(Mode mode) throws IOException {
        Predicate<Link> inUse = link -> link.mode() == mode && link.status() == BuildStatus.OPERATING;
        double all = km(inUse);
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %s | %,.0f |", mode.word(), all));
        for (LengthBasis basis : LengthBasis.values()) {
            double share = km(inUse.and(link -> link.lengthBasis() == basis)) / all;
            row.append(String.format(Locale.ROOT, " %.0f %% |", 100 * share));
        }
        assertThat(Files.readString(Path.of("geodata/README.md"))).contains(row);
    }

    /** The aim: at least 70 % of the kilometres of modern corridors rest on a published length. */
    @ParameterizedTest
    @EnumSource(names = {"ROAD", "RAIL"})
    void mostKilometresOfCorridorsRestOnAPublishedLength(Mode mode) {
        Predicate<Link> onCorridor = link -> ATLAS.corridorsOver(link.id()).stream()
                .map(id -> ATLAS.corridor(id).orElseThrow())
                .map(Corridor::mode)
                .anyMatch(mode::equals);
        double published = km(onCorridor.and(link -> link.lengthBasis() != LengthBasis.DERIVED));
        assertThat(published / km(onCorridor)).isGreaterThanOrEqualTo(0.70);
    }

    @ParameterizedTest
    @EnumSource(names = {"ROAD", "RAIL"})
    void noLinkIsMuchLongerThanItsLine(Mode mode) {
        String[] strange = ATLAS.contents().links().stream()
                .filter(link -> link.mode() == mode && link.lengthKm().value() > 25)
                .filter(link ->
                        link.lengthKm().value() > 1.75 * link.alignment().lengthKm())
                .map(Link::id)
                .toArray(String[]::new);
        assertThat(Arrays.asList(strange))
                .isSubsetOf("m41-obigarm-nurobod", "m41-obigarm-nurobod-old", "khavaran-tabriz");
    }

    private static double km(Predicate<Link> which) {
        return ATLAS.contents().links().stream()
                .filter(which)
                .mapToDouble(link -> link.lengthKm().value())
                .sum();
    }
}
