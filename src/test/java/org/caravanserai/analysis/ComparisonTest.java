package org.caravanserai.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;
import static org.caravanserai.World.spell;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.ComparisonText;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Kabul to Karachi by Torkham, 300 km, shut since October, or by Chaman, 400 km; worked by hand. */
class ComparisonTest {

    private static final Atlas ATLAS = new World()
            .place("kabul", "AF")
            .place("ghazni", "AF")
            .place("torkham-af", "AF")
            .place("torkham-pk", "PK")
            .place("chaman-af", "AF")
            .place("chaman-pk", "PK")
            .place("karachi", "PK")
            .road("kabul", "ghazni", 50)
            .road("ghazni", "torkham-af", 50)
            .road("torkham-pk", "karachi", 200)
            .road("ghazni", "chaman-af", 150)
            .road("chaman-pk", "karachi", 200)
            .crossing(
                    "torkham",
                    "torkham-af",
                    "torkham-pk",
                    spell("1992-01-01", null, CrossingState.OPEN),
                    spell("2025-10-12", null, CrossingState.CLOSED))
            .crossing("chaman", "chaman-af", "chaman-pk")
            .atlas();

    private static Variant variant(String name, Scenario scenario) {
        return new Variant(
                name,
                RoutePlanner.of(scenario.applyTo(ATLAS), FreightProfile.truck20t()),
                "karachi",
                TripOptions.none());
    }

    private static final Variant BASE = variant("base", Scenario.named("base"));

    private static Comparison against(Scenario scenario) {
        return Comparison.of(List.of("kabul"), List.of(BASE, variant("other", scenario)), Objective.DISTANCE)
                .get(0);
    }

    @Test
    void tellsWhereTheRoutesPartAndWhatOpened() {
        Comparison comparison = against(Scenario.named("open").opening("torkham"));
        Parting parting = comparison.parting(1);
        assertThat(parting.place()).contains("ghazni");
        assertThat(parting.instead()).containsExactly("link ghazni-chaman-af", "link ghazni-torkham-af");
        assertThat(parting.reasons())
                .first()
                .asString()
                .startsWith("border crossing torkham could not be used before: closed since 2025-10-12");
        assertThat(comparison.answers().get(1).routeOrThrow().distanceKm()
                        - comparison.answers().get(0).routeOrThrow().distanceKm())
                .isCloseTo(-100, offset(0.01));
    }

    @Test
    void tellsWhatGotSlowerWhereTheyDoNotPart() {
        Comparison comparison = Comparison.of(
                        List.of("kabul"),
                        List.of(BASE, variant("slow", Scenario.named("slow").setting("crossing:chaman hours=40"))),
                        Objective.TIME)
                .get(0);
        Parting parting = comparison.parting(1);
        assertThat(parting.place()).isEmpty();
        assertThat(parting.reasons()).containsExactly("border crossing chaman takes 30.0 hours more");
    }

    @Test
    void tellsWhyThereIsNoRouteAnyMore() {
        Comparison comparison = against(Scenario.named("shut").closing("chaman"));
        assertThat(comparison.parting(1).reasons())
                .singleElement()
                .asString()
                .contains("no route from kabul to karachi");
        assertThat(ComparisonText.of(List.of(comparison))).contains("no route");
    }

    @Test
    void theTextNamesTheScenarioAndItsChanges() {
        String text = ComparisonText.of(List.of(against(Scenario.named("open").opening("torkham"))));
        assertThat(text).contains("open crossing:torkham").contains("-100.0").contains("parts at GHAZNI");
    }

    @Test
    void refusesToCompareOneThing() {
        assertThatThrownBy(() -> Comparison.of(List.of("kabul"), List.of(BASE), Objective.TIME))
                .hasMessageContaining("two variants or more");
    }
}
