package org.caravanserai.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caravanserai.atlas.ChargeUnit;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.RestRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfileFileTest {

    private static final String SOUND = """
            id: mine
            name: my lorry
            load: {tonnes: 22, teu: 2, wagons: 1}
            tracks: [road]
            hauls:
              road: {speed: swod, price: tfi3}
            rest: one-driver
            value_of_time: {usd_per_hour: 5, confidence: estimated, source: my-books}
            rates:
              - {country: IR, mode: road, parameter: swod, value: 60, unit: km/h, year: 2025, confidence: estimated, source: my-trips}
            sources: [my-books]
            """;

    @Test
    void readsWhatIsWritten() {
        FreightProfile mine = ProfileFile.parse("mine.yaml", SOUND);
        assertThat(mine.load().units(ChargeUnit.FEU)).isEqualTo(1);
        assertThat(mine.mayUse(Mode.ROAD, Track.ROAD)).isTrue();
        assertThat(mine.mayUse(Mode.RAIL, Track.RAIL_1520)).isFalse();
        assertThat(mine.rest()).isEqualTo(RestRule.ONE_DRIVER);
        assertThat(mine.valueOfTime().orElseThrow().value()).isEqualTo(5);
        assertThat(mine.ownRates()).singleElement().satisfies(rate -> {
            assertThat(rate.country()).isEqualTo("IR");
            assertThat(rate.figure().sources()).containsExactly("my-trips");
        });
    }

    @Test
    void tellsAllThatIsWrongWithItsLine() {
        String wrong = SOUND.replace("tonnes: 22", "tonnes: \"22,5\"")
                .replace("[road]", "[rod]")
                .replace("one-driver", "one-drver")
                .replace("hauls:", "haulz:")
                .replace("value: 60", "value: -60");
        BadDataException bad =
                catchThrowableOfType(BadDataException.class, () -> ProfileFile.parse("mine.yaml", wrong));
        assertThat(bad.problems())
                .extracting(problem -> problem.where() + " " + problem.code())
                .contains(
                        "mine.yaml:3 NOT_A_NUMBER",
                        "mine.yaml:4 UNKNOWN_WORD",
                        "mine.yaml:5 UNKNOWN_KEY",
                        "mine.yaml:7 UNKNOWN_WORD",
                        "mine.yaml:10 OUT_OF_RANGE");
        assertThat(bad.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("did you mean hauls?"));
    }

    @Test
    void aHaulIsNotPricedInAnUnknownUnit() {
        String wrong =
                SOUND.replace("parameter: swod, value: 60, unit: km/h", "parameter: tfi3, value: 1, unit: USD/box-km");
        BadDataException bad =
                catchThrowableOfType(BadDataException.class, () -> ProfileFile.parse("mine.yaml", wrong));
        assertThat(bad.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).contains("USD/box-km").contains("USD/FEU-km"));
    }

    @Test
    void tellsTheLineOfBrokenYaml() {
        BadDataException bad = catchThrowableOfType(
                BadDataException.class, () -> ProfileFile.parse("mine.yaml", "id: mine\nname: [my\nload: {"));
        assertThat(bad.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("UNREADABLE");
            assertThat(problem.where().line()).isPositive();
        });
    }

    @Test
    void everyBundledProfileIsSoundAndThereAreNoOthers(@TempDir Path temp) throws IOException {
        List<String> ids = FreightProfile.bundledIds();
        for (String id : ids) {
            FreightProfile profile = FreightProfile.named(id).orElseThrow();
            assertThat(profile.id()).isEqualTo(id);
            Path copy = temp.resolve(id + ".yaml");
            Files.copy(Path.of("geodata/profiles", id + ".yaml"), copy);
            assertThat(ProfileFile.read(copy)).isEqualTo(profile);
        }
        try (var files = Files.list(Path.of("geodata/profiles"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".yaml", "")))
                    .containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Test
    void theSourcesOfBundledProfilesAreInTheAtlas() {
        var atlas = Geodata.bundled().atlas();
        for (String id : FreightProfile.bundledIds()) {
            FreightProfile profile = FreightProfile.named(id).orElseThrow();
            assertThat(profile.sources())
                    .allSatisfy(source ->
                            assertThat(atlas.source(source)).as(source).isPresent());
            profile.valueOfTime()
                    .ifPresent(value -> assertThat(value.sources())
                            .allSatisfy(source ->
                                    assertThat(atlas.source(source)).as(source).isPresent()));
        }
    }
}
