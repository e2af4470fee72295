package org.caravanserai.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.geo.Position;
import org.caravanserai.scenario.Change;
import org.caravanserai.scenario.NewCrossing;
import org.caravanserai.scenario.NewLink;
import org.caravanserai.scenario.Remark;
import org.caravanserai.scenario.Scenario;
import org.caravanserai.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFileTest {

    private static final Atlas ATLAS = Atlas.bundled();

    private static final String SOUND = """
            name: By the Khojak
            as_of: 2030-01-01
            changes:
              - open: torkham
              - close: country:IR@2030-01-01..2030-03-31
              - set: crossing:chaman hours*0.5
              - where: country='PK' AND mode='rail'
                change: speed*1.4
              - link: {id: new-road, from: quetta, to: chaman, mode: road, class: trunk, terrain: mountain,
                       length_km: 130, line: [[66.9983, 30.1834], [66.8, 30.6], [66.4596, 30.9210]]}
              - crossing: {id: new-gate, from_post: chaman-pk, to_post: spin-boldak-af, mode: rail, hours: 4, usd: 50}
            """;

    @TempDir
    private Path folder;

    @Test
    void aFileSaysTheSameAsTheJavaItStandsFor() throws IOException {
        Scenario written = read(SOUND);
        Position quetta = ATLAS.placeOf("quetta").position();
        Scenario built = Scenario.named("By the Khojak")
                .opening("torkham")
                .closing("country:IR@2030-01-01..2030-03-31")
                .setting("crossing:chaman hours*0.5")
                .where("country='PK' AND mode='rail'", "speed*1.4")
                .adding(NewLink.road("new-road", "quetta", "chaman")
                        .of(LinkClass.TRUNK)
                        .through(Terrain.MOUNTAIN)
                        .ofLengthKm(130)
                        .along(List.of(
                                new Position(66.9983, 30.1834),
                                new Position(66.8, 30.6),
                                new Position(66.4596, 30.9210))))
                .adding(NewCrossing.between("new-gate", "chaman-pk", "spin-boldak-af", Mode.RAIL)
                        .taking(4, 50))
                .asOf(LocalDate.of(2030, 1, 1));
        assertThat(written).isEqualTo(built);
        assertThat(written.id()).isEqualTo(built.id());
        assertThat(quetta.distanceKm(new Position(66.9983, 30.1834))).isLessThan(1);
        Atlas changed = written.applyTo(ATLAS);
        assertThat(changed.link("new-road").orElseThrow().alignment().positions())
                .hasSize(3);
        assertThat(changed.info().defaultDate()).isEqualTo(LocalDate.of(2030, 1, 1));
    }

    @Test
    void changesKnowTheirLines() throws IOException {
        assertThat(read(SOUND).changes())
                .extracting(Change::origin)
                .extracting(origin -> origin.where())
                .containsExactly(
                        "mine.yaml:4", "mine.yaml:5", "mine.yaml:6", "mine.yaml:7", "mine.yaml:9", "mine.yaml:11");
    }

    @Test
    void allThatIsWrongIsToldWithFileAndLineInFormAndInSubstance() throws IOException {
        Scenario wrong = read(SOUND.replace("as_of: 2030-01-01", "as_of: next year")
                .replace("open: torkham", "open: torkhm")
                .replace("- set:", "- seet:")
                .replace("mode='rail'", "mode='rial'")
                .replace("class: trunk", "class: trunck")
                .replace("[66.8, 30.6]", "[66.8, 130.6]")
                .replace("hours: 4", "hours: four"));
        ScenarioException told = catchThrowableOfType(ScenarioException.class, () -> wrong.applyTo(ATLAS));
        assertThat(told.errors())
                .extracting(Remark::where)
                .containsExactlyInAnyOrder(
                        "mine.yaml:2",
                        "mine.yaml:4",
                        "mine.yaml:6",
                        "mine.yaml:6",
                        "mine.yaml:7",
                        "mine.yaml:9",
                        "mine.yaml:10",
                        "mine.yaml:11");
        assertThat(told)
                .hasMessageContaining("did you mean torkham")
                .hasMessageContaining("did you mean set?")
                .hasMessageContaining("\"next year\" is not a date; write it as 2030-01-01")
                .hasMessageContaining("latitude must lie in [-90, 90]")
                .hasMessageContaining("\"four\" is not a number");
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() throws IOException {
        Scenario wrong = read("name: [");
        assertThat(catchThrowableOfType(ScenarioException.class, () -> wrong.applyTo(ATLAS))
                        .errors())
                .anySatisfy(error -> assertThat(error.message()).contains("cannot be read"));
    }

    @Test
    void anAreaIsLookedUpBesideTheFile() throws IOException {
        Files.writeString(
                folder.resolve("flood.geojson"),
                "{\"type\":\"Polygon\",\"coordinates\":[[[71,34],[71.2,34],[71.2,34.2],[71,34.2],[71,34]]]}");
        Atlas flooded =
                read("name: flood\nchanges: [{close: 'area:flood.geojson'}]").applyTo(ATLAS);
        assertThat(flooded.link("ah1-jalalabad-torkham")
                        .orElseThrow()
                        .on(LocalDate.of(2024, 6, 1))
                        .open())
                .isFalse();
    }

    @Test
    void aFileThatIsNotThereIsWrongUse() {
        assertThatThrownBy(() -> ScenarioFile.read(folder.resolve("none.yaml")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("none.yaml");
    }

    private Scenario read(String text) throws IOException {
        return ScenarioFile.read(Files.writeString(folder.resolve("mine.yaml"), text));
    }
}
