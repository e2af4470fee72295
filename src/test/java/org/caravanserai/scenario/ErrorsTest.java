package org.caravanserai.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a wrong scenario says. */
class ErrorsTest {

    private static final Atlas ATLAS = TwoGates.withRailway();

    @Test
    void allErrorsAreToldAtOnceWithWhereTheyAreAndNothingIsApplied() {
        AtlasContents before = ATLAS.contents();
        Scenario wrong = Scenario.named("wrong")
                .closing("torkhm")
                .closing("chaman")
                .setting("crossing:chaman huors*0.5")
                .where("contry='PK'", "speed*2")
                .opening("project:khyber")
                .closing("country:ZZ");
        ScenarioException told = catchThrowableOfType(ScenarioException.class, () -> wrong.applyTo(ATLAS));
        assertThat(told.errors())
                .extracting(Remark::where)
                .containsExactly("change 1", "change 3", "change 4", "change 5", "change 6");
        assertThat(told)
                .hasMessageStartingWith(
                        "change 1: close crossing:torkhm: no border crossing \"torkhm\"; did you mean" + " torkham?")
                .hasMessageEndingWith("the scenario is not applied: 5 errors");
        assertThat(ATLAS.contents()).isSameAs(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "close | corssing:torkham | no kind \"corssing\"; did you mean crossing",
                "close | link:kabul-torkham | did you mean kabul-torkham-af",
                "close | corridor:khybr | did you mean khyber",
                "close | mode:rial | did you mean rail",
                "close | mode:ferry | has nothing of mode ferry",
                "close | terminal:kabul | no terminal at kabul",
                "close | country: | nothing is named",
                "close | torkham@2026-02-01 | tells no days; write @2026-02-01..2026-03-31",
                "close | torkham@2026-02-30.. | \"2026-02-30\" is no date",
                "close | torkham@2026-03-01..2026-02-01 | before they begin",
                "close | area:no-such.geojson | cannot be read",
                "set | torkham | write what is set, then the quantity",
                "set | torkham hours*-1 | \"-1\" is no number from 0 up",
                "set | torkham hours*many | \"many\" is no number",
                "set | torkham speed*2 | speed is none of its quantities",
                "set | link:kabul-torkham-af hours*2 | hours is none of its quantities",
                "set | link:kabul-torkham-af outbound speed*2 | same in both directions",
                "set | link:kabul-torkham-af speed=0 | nothing arrives; close it instead",
                "set | link:kabul-torkham-af rate=5 | can only be scaled",
                "set | link:kabul-torkham-af gauge=1435 | only railways have a gauge",
                "set | link:rail-torkham-pk-karachi gauge=1000 | is no gauge; write gauge=1435",
                "set | link:rail-torkham-pk-karachi gauge*2 | is no gauge",
                "set | terminal:karachi outbound hours*2 | hours is none of its quantities",
                "set | rate:ZZ road swod=4 | no country \"ZZ\"",
                "set | rate:PK raod swod=4 | no mode \"raod\"; did you mean road",
                "set | rate:PK road swd=4 | no parameter \"swd\"; did you mean swod",
                "set | rate:PK road swod*2 | no such row of its own for PK",
                "where | country = | is no ECQL",
                "where | country='XX' | selects none of the links",
                "where | crossings where state='closed' | selects none of the crossings",
                "where | mode=rail | no attribute \"rail\"",
            })
    void saysWhatIsWrongAndWhatToDo(String verb, String words, String message) {
        Scenario scenario = Scenario.named("");
        Scenario wrong = switch (verb) {
            case "close" -> scenario.closing(words);
            case "set" -> scenario.setting(words);
            default -> scenario.where(words, "close");
        };
        assertThat(catchThrowableOfType(ScenarioException.class, () -> wrong.applyTo(ATLAS))
                        .errors())
                .singleElement()
                .extracting(Remark::message)
                .asString()
                .contains(message);
    }

    @Test
    void aChangeOfASelectionThatIsNoneIsToldWithWhatThereIs() {
        Scenario wrong = Scenario.named("").where("mode='road'", "faster");
        assertThat(catchThrowableOfType(ScenarioException.class, () -> wrong.applyTo(ATLAS)))
                .hasMessageContaining("\"faster\" is no change; write one such as speed*1.4");
    }

    @Test
    void anAreaMustBeValidPolygonsThatMeetSomething(@TempDir Path folder) throws IOException {
        assertThat(area(folder, "{\"type\":\"Point\",\"coordinates\":[71,34]}"))
                .contains("bounds no area; polygons are expected");
        assertThat(area(folder, "{\"type\":\"FeatureCollection\",\"features\":[]}"))
                .contains("holds no polygon");
        assertThat(area(folder, "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}"))
                .contains("is not valid: Self-intersection");
        assertThat(area(folder, "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]]}"))
                .contains("no link, crossing or terminal meets the area");
        assertThat(area(folder, "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[500000,0],[1,1],[0,0]]]}"))
                .contains("no longitudes and latitudes");
        assertThat(area(folder, "{")).contains("cannot be read");
    }

    private static String area(Path folder, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("area.geojson"), text);
        Scenario closing = Scenario.named("").closing("area:" + file);
        return catchThrowableOfType(ScenarioException.class, () -> closing.applyTo(ATLAS))
                .errors()
                .get(0)
                .message();
    }

    @Test
    void whatChangesNothingIsWarnedOf() {
        Scenario idle = Scenario.named("")
                .opening("torkham")
                .closing("torkham")
                .closing("torkham")
                .setting("chaman hours*1")
                .where("mode='rail'", "gauge=1676");
        assertThat(idle.on(ATLAS).warnings())
                .extracting(Remark::toString)
                .containsExactly(
                        "change 1: open crossing:torkham: is open already on 2026-01-31; what gets faster or cheaper is"
                                + " to be set, such as speed*1.4",
                        "change 3: close crossing:torkham: is closed already on 2026-01-31",
                        "change 4: set crossing:chaman hours*1: a factor of 1 changes nothing",
                        "change 5: set links where mode='rail' gauge=1676: has that gauge already");
    }
}
