package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands matrix and reach. */
class SweepCommandsTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String line) {
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), line.split(" "));
    }

    @Test
    void aMatrixHasALineForEveryPair() {
        assertThat(run("matrix --from tashkent,dushanbe --to gwadar,karachi,rotterdam-port --format csv"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(1 + 2 * 3).last().isEqualTo("dushanbe,rotterdam-port,,,,,,,no way");
    }

    @Test
    void aMatrixTakesTheOptionsOfARoute() throws IOException {
        assertThat(run("matrix --from tashkent --to karachi --format json --as-of 2022-12-31 --avoid country:IR"
                        + " --objective cost --value-of-time 10 --profile truck-20t-crew"))
                .isZero();
        var document = new ObjectMapper().readTree(out.toString());
        assertThat(document.path("query").path("objective").asText()).isEqualTo("cost");
        StringWriter route = new StringWriter();
        Caravanserai.run(
                new PrintWriter(route),
                new PrintWriter(err),
                ("route tashkent karachi --format json --as-of 2022-12-31 --avoid country:IR --objective cost"
                                + " --value-of-time 10 --profile truck-20t-crew")
                        .split(" "));
        var totals = new ObjectMapper()
                .readTree(route.toString())
                .path("routes")
                .get(0)
                .path("totals");
        assertThat(document.path("cells").get(0).path("usd").decimalValue())
                .isEqualByComparingTo(totals.path("usd").decimalValue());
    }

    @Test
    void aMatrixWithoutAnyWayExitsWithFour() {
        assertThat(run("matrix --from tashkent --to rotterdam-port,colombo-port"))
                .isEqualTo(4);
        assertThat(out.toString()).contains("No way for 2 of 2 pairs");
    }

    @Test
    void aMatrixTellsAllMisspeltPlacesAtOnce() {
        assertThat(run("matrix --from tashkant,kind:citi --to gwadr")).isEqualTo(2);
        assertThat(err.toString())
                .contains("origins: no place \"tashkant\"")
                .contains("did you mean city")
                .contains("destinations: no place \"gwadr\"; did you mean gwadar");
    }

    @Test
    void reachIsWrittenAsGeoJsonWithItsWidth() throws IOException {
        assertThat(run("reach kabul --within 12h,24h --format geojson --width 10"))
                .isZero();
        var area = new ObjectMapper().readTree(out.toString()).path("features").get(0);
        assertThat(area.path("properties").path("width_km").asInt()).isEqualTo(10);
        assertThat(area.path("properties").path("within").asInt()).isEqualTo(24);
    }

    @Test
    void theUnitOfTheLimitSaysWhatToMakeLeastOf() {
        assertThat(run("reach kabul --within 300usd,100usd")).isZero();
        assertThat(run("reach kabul --within 500km --objective distance --inbound"))
                .isZero();
        assertThat(out.toString()).contains("least cost").contains("100 usd").contains("least distance");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reach kabul --within 24                                          | write 24h, 1000usd or 500km
            reach kabul --within 24h,300usd                                  | write all in one unit
            reach kabul --within 0h                                          | must be above 0
            reach kabul --within 24h --objective cost                        | not of cost as --objective asks
            reach kabul --within 24h --width 10                              | for the areas of --format geojson
            reach kabul --within 24h --format geojson --width 0              | must be above 0 km
            reach kabul --within 24h --inbound --depart 2026-01-15T08:00     | leave the departure out
            reach kabul --within 300usd --depart 2026-01-15T08:00            | earliest arrival
            reach kabull --within 24h                                        | did you mean kabul
            reach kabul                                                      | --within
            matrix --from kabul                                              | --to
            matrix --from kabul --to gwadar --depart 2026-01-15T08:00 --objective cost | earliest arrival
            """)
    void whatDoesNotApplyIsWrongUse(String line, String message) {
        assertThat(run(line)).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains(message).doesNotContain("\tat ");
    }

    @Test
    void aPlaceThatNoNetworkComesToExitsWithFour() {
        assertThat(run("reach rotterdam-port --within 24h")).isEqualTo(4);
        assertThat(out.toString()).contains("does not come to");
    }
}
