package org.caravanserai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.caravanserai.World;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteMatrix;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;

/**
 * A to C: 150 km, 3 h at the wheel, 4 h of rest (12 h to 9 h at the wheel) and 10 h at the border; 300 USD for hauling and 100
 * for the border, of hours that are 10 / 17 the programme's mean and so estimated.
 */
class MatrixReportsTest {

    /** A world whose countries have speeds and prices of their own, and borders by the programme's mean. */
    private static World measured() {
        return new World()
                .rate("UZ", "swod", 50, 2020)
                .rate("UZ", "tfi3", 1000, 2020)
                .rate("TM", "swod", 50, 2020)
                .rate("TM", "tfi3", 1000, 2020);
    }

    private static RouteMatrix matrix(String... destinations) {
        World world = measured()
                .place("a", "UZ")
                .place("b", "UZ", 62, 40)
                .place("bc", "TM", 62, 40)
                .place("c", "TM")
                .place("island", "TM")
                .road("a", "b", 100)
                .road("bc", "c", 50)
                .crossing("gate", "b", "bc");
        return RoutePlanner.of(world.atlas(), FreightProfile.truck20t())
                .matrix(List.of("a"), List.of(destinations), TripOptions.none(), Objective.TIME);
    }

    @Test
    void csvHasALineForEveryPairAndSaysWhatIsNoWay() {
        assertThat(MatrixCsv.of(matrix("c", "a", "island"))).isEqualTo("""
                from,to,km,hours,usd,borders,crossings,estimated_share,status
                a,c,150.000,17.000,400.00,1,gate,0.588,found
                a,a,,,,,,,same place
                a,island,,,,,,,no way
                """);
    }

    @Test
    void textHasATableForEveryQuantity() {
        assertThat(MatrixText.of(matrix("c", "a", "island"))).isEqualTo("""
                truck, 20 t, one driver; least time; network of 2026-01-31; data 0123456789ab

                Kilometres
                         C  A  ISLAND
                  A  150.0     no way

                Hours
                        C  A  ISLAND
                  A  17.0     no way

                USD
                       C  A  ISLAND
                  A  400     no way

                Borders
                     C  A  ISLAND
                  A  1     no way

                Share of the hours that rests on estimates
                        C  A  ISLAND
                  A  59 %     no way

                No way for 1 of 3 pairs; the command route tells what stands in the way of one.
                """);
    }

    @Test
    void textOfManyDestinationsIsOneLongTable() {
        RouteMatrix many = RoutePlanner.of(wheel(9).atlas(), FreightProfile.truck20t())
                .matrix(List.of("hub"), List.of("country:TM"), TripOptions.none(), Objective.DISTANCE);
        assertThat(MatrixText.of(many).lines().skip(2).limit(3))
                .containsExactly(
                        "  from      to         km  hours  USD  borders  estimated  crossings",
                        "  HUB (UZ)  T0 (TM)  50.0    2.3  100        0        0 %",
                        "  HUB (UZ)  T1 (TM)  50.0    2.3  100        0        0 %");
    }

    private static World wheel(int spokes) {
        World world = measured().place("hub", "UZ");
        for (int i = 0; i < spokes; i++) {
            world.place("t" + i, "TM").road("hub", "t" + i, 50);
        }
        return world;
    }

    @Test
    void jsonTellsTheQueryThePlacesAndEveryCell() {
        JsonNode document = MatrixJson.of(matrix("c", "a", "island"));
        assertThat(document.path("query").path("objective").asText()).isEqualTo("time");
        assertThat(document.path("data_version").asText()).isEqualTo("0123456789ab");
        assertThat(document.path("destinations")).hasSize(3);
        JsonNode cells = document.path("cells");
        assertThat(cells.get(0).path("km").decimalValue()).isEqualByComparingTo("150");
        assertThat(cells.get(0).path("crossings").get(0).asText()).isEqualTo("gate");
        assertThat(cells.get(1).path("status").asText()).isEqualTo("same place");
        assertThat(cells.get(2).path("status").asText()).isEqualTo("no way");
        assertThat(cells.get(2).has("km")).isFalse();
    }

    @Test
    void isTheSameWhateverTheMachinesLocale() {
        Locale before = Locale.getDefault();
        RouteMatrix matrix = matrix("c", "island");
        String plain = MatrixText.of(matrix) + MatrixCsv.of(matrix) + JsonText.of(MatrixJson.of(matrix));
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            assertThat(MatrixText.of(matrix) + MatrixCsv.of(matrix) + JsonText.of(MatrixJson.of(matrix)))
                    .isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }
}
