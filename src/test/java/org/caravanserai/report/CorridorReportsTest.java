package org.caravanserai.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.caravanserai.analysis.CorridorProfile;
import org.caravanserai.analysis.CorridorWay;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.freight.FreightProfile;
import org.junit.jupiter.api.Test;

class CorridorReportsTest {

    private static final Atlas ATLAS = Atlas.bundled();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    private static CorridorProfile profile(String id, String freight) {
        Corridor corridor = ATLAS.corridor(id).orElseThrow();
        return CorridorProfile.of(ATLAS, corridor, FreightProfile.named(freight).orElseThrow(), DAY);
    }

    @Test
    void partsInJsonSumToTheLengthToTheLastDecimal() {
        JsonNode document = CorridorJson.of(profile("carec-5a", "truck-20t"));
        BigDecimal length = document.path("corridor").path("km").decimalValue();
        for (String by : List.of("country", "mode", "class", "status")) {
            BigDecimal sum = StreamSupport.stream(
                            document.path("km_by").path(by).spliterator(), false)
                    .map(JsonNode::decimalValue)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).as(by).isEqualByComparingTo(length);
        }
    }

    @Test
    void aRailwayBeingBuiltIsMissingByName() {
        CorridorProfile railway = profile("cku-rail", "rail-container-40ft");
        assertThat(CorridorText.of(railway))
                .contains("not open from end to end")
                .contains("link cku-torugart-makmal, link cku-makmal-jalal-abad is not in use: construction")
                .contains("border crossing torugart-rail closed since 1992-01-01");
        JsonNode missing = CorridorJson.of(railway).path("missing");
        assertThat(missing).hasSize(3);
        assertThat(missing.get(0).path("sources")).isNotEmpty();
    }

    @Test
    void everyHourAtAPostLeadsToAFigureWithASource() {
        JsonNode posts = CorridorJson.of(profile("cpec-western", "truck-20t")).path("posts");
        assertThat(posts).hasSize(2).allSatisfy(post -> {
            for (String way : List.of("out", "in")) {
                assertThat(post.path(way).path("hours").decimalValue()).isPositive();
                assertThat(post.path(way).path("hours_from").path("sources")).isNotEmpty();
            }
        });
    }

    @Test
    void geoJsonHasALineForEverySectionAndAPointForEveryPlaceAndPost() {
        CorridorProfile profile = profile("cpec-western", "truck-20t");
        JsonNode collection = CorridorGeoJson.of(profile);
        int sections = profile.way().sections().size();
        assertThat(collection.path("features")).hasSize(sections + sections + 1 + 2);
        JsonNode last = collection.path("features").get(sections - 1);
        JsonNode line = last.path("geometry").path("coordinates");
        JsonNode gwadar =
                collection.path("features").get(2 * sections).path("geometry").path("coordinates");
        assertThat(line.get(line.size() - 1)).isEqualTo(gwadar);
        assertThat(collection.path("about").path("profile").asText()).isEqualTo("truck-20t");
    }

    @Test
    void theListTellsWhichCorridorsAreOpenThroughout() {
        List<CorridorWay> ways = List.of(
                CorridorWay.of(ATLAS, ATLAS.corridor("carec-5a").orElseThrow(), DAY),
                CorridorWay.of(ATLAS, ATLAS.corridor("cpec-western").orElseThrow(), DAY));
        assertThat(CorridorText.list(ways).lines().map(line -> line.strip().split(" +", -1)))
                .extracting(cells -> cells[0] + " " + cells[6])
                .contains("carec-5a no", "cpec-western yes");
    }
}
