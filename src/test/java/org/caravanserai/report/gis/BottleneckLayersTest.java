package org.caravanserai.report.gis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.caravanserai.World;
import org.caravanserai.analysis.bottleneck.BottleneckQuery;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Traffic;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A road of 150 km takes 7 h, a border 10 h; by the gate a way of 24 h, by the other 31 h. */
class BottleneckLayersTest {

    private static final Atlas ATLAS = new World()
            .place("a", "AF", 69.2, 34.5)
            .place("t-af", "AF", 71.0, 34.1)
            .place("c-af", "AF", 66.4, 31.0)
            .place("t-pk", "PK", 71.1, 34.0)
            .place("c-pk", "PK", 66.5, 30.9)
            .place("b", "PK", 67.0, 24.9)
            .road("a", "t-af", 150)
            .road("t-pk", "b", 150)
            .road("a", "c-af", 300)
            .road("c-pk", "b", 150)
            .crossing("torkham", "t-af", "t-pk")
            .crossing("chaman", "c-af", "c-pk")
            .atlas();

    private final LayerExport export = BottleneckLayers.of(Bottlenecks.of(
            RoutePlanner.of(ATLAS, FreightProfile.truck20t()),
            new BottleneckQuery(
                    Traffic.equal(List.of(ATLAS.placeOf("a")), List.of(ATLAS.placeOf("b"))),
                    TripOptions.none(),
                    Objective.TIME,
                    10),
            done -> {}));

    @TempDir
    private Path temp;

    private JsonNode feature(String layer, String element) {
        for (JsonNode feature : export.geoJson(layer).path("features")) {
            if (feature.path("properties").path("element").asText().equals(element)) {
                return feature;
            }
        }
        throw new AssertionError("no " + element);
    }

    @Test
    void aPostStandsAtItsFirstPostWithAllThatIsToldOfIt() {
        JsonNode torkham = feature(BottleneckLayers.POSTS, "torkham");
        assertThat(torkham.path("id").asText()).isEqualTo("crossing:torkham");
        assertThat(torkham.path("geometry").path("coordinates").toString()).isEqualTo("[71,34.1]");
        JsonNode told = torkham.path("properties");
        assertThat(told.path("pairs").asInt()).isEqualTo(1);
        assertThat(told.path("more_hours").asDouble()).isEqualTo(7);
        assertThat(told.path("instead").asText()).isEqualTo("chaman");
        assertThat(told.path("saved_hours").asDouble()).isEqualTo(10);
        assertThat(told.path("worth_usd").asDouble()).isEqualTo(182);
        assertThat(told.path("saving_rank").asInt()).isEqualTo(1);
        assertThat(told.path("bridge").asBoolean()).isFalse();
    }

    @Test
    void whatNobodyMissesHasNoRank() {
        JsonNode told = feature(BottleneckLayers.LINKS, "c-pk-b").path("properties");
        assertThat(told.path("loss_rank").toString()).isEqualTo("null");
        assertThat(told.path("more_hours").asDouble()).isZero();
        assertThat(feature(BottleneckLayers.LINKS, "c-pk-b")
                        .path("geometry")
                        .path("type")
                        .asText())
                .isEqualTo("LineString");
    }

    @Test
    void saysWhatItRestsOn() {
        JsonNode about = export.geoJson(BottleneckLayers.LINKS).path("about");
        assertThat(about.path("data_version").asText()).isEqualTo(ATLAS.info().version());
        assertThat(about.path("profile").asText()).isEqualTo("truck-20t");
        assertThat(about.path("hours_taken").asText()).isEqualTo("10.0");
        assertThat(about.path("loads").asText()).isEqualTo("one for each pair");
    }

    @Test
    void theGeoPackageHoldsBothLayersDressed() throws IOException, SQLException {
        Path file = temp.resolve("layers.gpkg");
        export.geoPackage().writeTo(file);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            assertThat(count(connection, "SELECT count(*) FROM bottleneck_links"))
                    .isEqualTo(4);
            assertThat(count(connection, "SELECT count(*) FROM bottleneck_posts"))
                    .isEqualTo(2);
            assertThat(count(connection, "SELECT count(*) FROM layer_styles WHERE styleQML LIKE '%pairs_cut%'"))
                    .isEqualTo(2);
        }
    }

    private static int count(Connection connection, String query) throws SQLException {
        try (ResultSet result = connection.createStatement().executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
