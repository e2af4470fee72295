package org.caravanserai.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.scenario.TwoGates.BY_CHAMAN_MILLI_HOURS;
import static org.caravanserai.scenario.TwoGates.BY_TORKHAM_MILLI_HOURS;
import static org.caravanserai.scenario.TwoGates.milliHours;

import java.time.LocalDate;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.junit.jupiter.api.Test;

/** What a scenario is, whatever it changes. */
class ScenarioTest {

    private static final Scenario TORKHAM_SHUT = Scenario.named("Torkham shut").closing("torkham");

    @Test
    void theAtlasItIsAppliedToStaysAsItWas() {
        Atlas atlas = TwoGates.world().atlas();
        AtlasContents before = atlas.contents();
        Atlas closed = TORKHAM_SHUT.applyTo(atlas);
        assertThat(atlas.contents())
                .isSameAs(before)
                .isEqualTo(TwoGates.world().atlas().contents());
        assertThat(milliHours(atlas)).isEqualTo(BY_TORKHAM_MILLI_HOURS);
        assertThat(milliHours(closed)).isEqualTo(BY_CHAMAN_MILLI_HOURS);
    }

    @Test
    void appliedTwiceToTheSameAtlasItGivesTheSame() {
        Atlas atlas = TwoGates.world().atlas();
        Scenario scenario =
                TORKHAM_SHUT.setting("crossing:chaman hours*0.5").adding(NewLink.road("n", "kabul", "torkham-af"));
        assertThat(scenario.applyTo(atlas).contents())
                .isEqualTo(scenario.applyTo(atlas).contents());
    }

    @Test
    void withoutChangesItIsTheBaseAndGivesTheAtlasItself() {
        Atlas atlas = TwoGates.world().atlas();
        assertThat(Scenario.named("nothing").id()).isEqualTo("base");
        assertThat(Scenario.named("nothing").applyTo(atlas)).isSameAs(atlas);
    }

    /** Checked with sha256sum: of "close crossing:torkham", and of that, a line feed and "set crossing:chaman hours*0.5". */
    @Test
    void theIdIsAHashOfTheWordsOfItsChanges() {
        assertThat(TORKHAM_SHUT.id()).isEqualTo("ec6b5ac2a139");
        assertThat(TORKHAM_SHUT.setting("crossing:chaman hours*0.5").id()).isEqualTo("2940ea0c0a30");
    }

    @Test
    void theIdHoldsWhateverTheNameAndTheSpelling() {
        assertThat(Scenario.named("other").closing(" post:torkham ").id()).isEqualTo(TORKHAM_SHUT.id());
        assertThat(TORKHAM_SHUT.setting("chaman  hours * 0.50").id()).isEqualTo("2940ea0c0a30");
    }

    /** (4 + 6) h doubled and then set to 4 h, or set to 4 h and then doubled. */
    @Test
    void changesAreMadeInTheirOrder() {
        Scenario doubledFirst = Scenario.named("").setting("torkham hours*2").setting("torkham hours=4");
        Scenario setFirst = Scenario.named("").setting("torkham hours=4").setting("torkham hours*2");
        Atlas atlas = TwoGates.world().atlas();
        assertThat(milliHours(doubledFirst.applyTo(atlas))).isEqualTo(BY_TORKHAM_MILLI_HOURS - 6_000);
        assertThat(milliHours(setFirst.applyTo(atlas))).isEqualTo(BY_TORKHAM_MILLI_HOURS - 2_000);
        assertThat(doubledFirst.id()).isNotEqualTo(setFirst.id());
    }

    @Test
    void oneScenarioUponAnotherIsBothInTheirOrder() {
        Atlas atlas = TwoGates.world().atlas();
        Scenario cheaper = Scenario.named("cheaper").setting("rate:CAREC road tfi3*0.5");
        Atlas both = TORKHAM_SHUT.then(cheaper).applyTo(atlas);
        assertThat(cheaper.applyTo(TORKHAM_SHUT.applyTo(atlas)).contents()).isEqualTo(both.contents());
        assertThat(both.info().scenario().orElseThrow().name()).isEqualTo("Torkham shut + cheaper");
        assertThat(both.info().scenario().orElseThrow().id())
                .isEqualTo(TORKHAM_SHUT.then(cheaper).id());
    }

    @Test
    void movesTheDateOfQueriesThatNameNone() {
        LocalDate later = LocalDate.of(2030, 1, 1);
        Atlas moved =
                Scenario.named("later").asOf(later).applyTo(TwoGates.world().atlas());
        assertThat(TwoGates.fastest(moved).query().asOf()).isEqualTo(later);
        assertThat(moved.info().referenceDate()).isEqualTo(World.TODAY);
        assertThat(Scenario.named("later").asOf(later).id()).isNotEqualTo("base");
    }

    @Test
    void theScenarioIsASourceLikeOthers() {
        Atlas closed = TORKHAM_SHUT.applyTo(TwoGates.world().atlas());
        assertThat(closed.source("scenario").orElseThrow().title()).isEqualTo("scenario ec6b5ac2a139: Torkham shut");
    }
}
