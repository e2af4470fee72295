package org.caravanserai.report.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.analysis.bottleneck.BottleneckQuery;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Traffic;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.Flow;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * Kabul to Karachi in 24 h and 700 USD by Torkham or in 31 h and 1,000 USD by Chaman, and 7 h on to Gwadar; an hour is worth 18.2
 * USD. Torkham shut costs either pair 7 h and 300 USD; ten hours off it save either ten, 364 USD for both.
 */
class BottlenecksFindingTest {

    private static final MapLand NO_LAND = new MapLand(List.of(), List.of());

    private static final Atlas ATLAS = new World()
            .place("kabul", "AF", 69.2, 34.5)
            .place("t-af", "AF", 71.0, 34.1)
            .place("c-af", "AF", 66.4, 31.0)
            .place("t-pk", "PK", 71.1, 34.0)
            .place("c-pk", "PK", 66.5, 30.9)
            .place("karachi", "PK", 67.0, 24.9)
            .place("gwadar", "PK", 62.3, 25.1)
            .road("kabul", "t-af", 150)
            .road("t-pk", "karachi", 150)
            .road("kabul", "c-af", 300)
            .road("c-pk", "karachi", 150)
            .road("karachi", "gwadar", 150)
            .crossing("torkham", "t-af", "t-pk")
            .crossing("chaman", "c-af", "c-pk")
            .atlas();

    private static Flow flow(String to, double tonnes) {
        return new Flow(ATLAS.placeOf("kabul"), ATLAS.placeOf(to), tonnes);
    }

    private static Finding finding(Atlas atlas, Traffic traffic) {
        Bottlenecks found = Bottlenecks.of(
                RoutePlanner.of(atlas, FreightProfile.truck20t()),
                new BottleneckQuery(traffic, TripOptions.none(), Objective.TIME, 10),
                done -> {});
        return BottlenecksFinding.of(found, 10, 10_000_000, NO_LAND);
    }

    private static Traffic equal() {
        return Traffic.equal(
                List.of(ATLAS.placeOf("kabul")), List.of(ATLAS.placeOf("karachi"), ATLAS.placeOf("gwadar")));
    }

    private final Finding equal = finding(ATLAS, equal());

    private static String csv(Finding finding, String sheet) {
        return FindingCsv.of(finding.sheets().stream()
                .filter(one -> one.word().equals(sheet))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void closuresAreRankedByStretches() {
        assertThat(csv(equal, "closures")).isEqualTo("""
                rank,where,made_of,countries,pairs,share_percent,cut_pairs,more_hours,more_hours_a_load,more_usd,more_generalised_usd,instead
                1,"KARACHI - GWADAR (R1, road)",link,PK,1,50,1,0.0,0.0,0,0,
                2,KABUL - KARACHI,"2 links, 1 crossing (Crossing torkham)",AF PK,2,100,0,14.0,7.0,600,855,Crossing chaman (2)
                """);
    }

    /** 10,000,000 USD in ten years are 1,000,000 a year, at 182 USD a load 5,495 loads; Chaman costs more than it saves. */
    @Test
    void hoursAtPostsTellHowManyLoadsPayBack() {
        assertThat(csv(equal, "hours-at-posts")).isEqualTo("""
                rank,where,kind,countries,hours_taken,pairs,switching,saved_hours,saved_usd,worth_usd,worth_usd_a_load,first_hour_usd,loads_a_year_to_pay_back
                1,Crossing torkham,crossing,AF PK,10.0,2,0,20.0,0,364,182.00,36,5495
                2,Crossing chaman,crossing,AF PK,10.0,0,2,6.0,-600,-491,-245.40,0,
                """);
    }

    /** 250 loads a year at 182 USD are 45,500 USD a year: 219.8 years. */
    @Test
    void aKnownDemandTellsYearsToPayBack() {
        Finding known = finding(ATLAS, Traffic.of(List.of(flow("karachi", 4000), flow("gwadar", 1000))));
        assertThat(csv(known, "hours-at-posts").lines().skip(1).findFirst())
                .contains("1,Crossing torkham,crossing,AF PK,10.0,2,0,2500.0,0,45500,182.00,4550,219.8");
        assertThat(known.basis()).anyMatch(line -> line.contains("250 loads a year, as stated"));
        assertThat(known.sayings()).anyMatch(line -> line.endsWith("That pays 10,000,000 USD back in 219.8 years."));
        assertThat(known.warnings()).noneMatch(line -> line.contains("for want of a demand"));
    }

    @Test
    void theOnlyBridgeIsTold() {
        assertThat(csv(equal, "bridges")).isEqualTo("""
                where,kind,countries,pairs,stops_off,places_off,cities_off
                "KARACHI - GWADAR (R1, road)",link,PK,1,1,1,
                """);
    }

    @Test
    void saysWhatItComesTo() {
        assertThat(equal.sayings())
                .containsExactly(
                        "Of what cuts nobody off, KABUL - KARACHI is missed most: when it closes, 2 pairs of 2 take another way,"
                                + " in all 14.0 h more and 600 USD more.",
                        "1 element leaves pairs without any way when it closes. 3 of 7 elements are on no best way, and nobody"
                                + " loses anything by their closure.",
                        "Of border crossings and terminals, hours help most at Crossing torkham: with 10 h less there 2 pairs take"
                                + " in all 20.0 h less. Were that to cost 10,000,000 USD, it would take 5,495 loads a year over"
                                + " all pairs to pay back in 10 years.",
                        "1 element is a bridge of the network, without which a part of it falls off; pairs go over 1 of them.");
    }

    @Test
    void tellsItsInputsDayScenarioAndData() {
        Atlas shut = Scenario.named("Torkham shut").closing("torkham").applyTo(ATLAS);
        Finding under = finding(shut, equal());
        assertThat(under.basis())
                .anyMatch(line -> line.contains("least time; network of " + World.TODAY))
                .anyMatch(line -> line.contains("data " + ATLAS.info().version()))
                .anyMatch(line -> line.contains("Torkham shut"));
        assertThat(under.pictures()).containsOnlyKeys("closures-map", "hours-map");
        assertThat(under.layers()).containsOnlyKeys("links", "posts");
    }

    @Test
    void findingsOfSeveralSettingsStandSideBySide() {
        CasesTogether cases = new CasesTogether();
        cases.add("first", equal);
        assertThat(cases.in(Finding.named("both", "Both"))).isSameAs(equal);
        cases.add("second", equal);
        Finding both = cases.in(Finding.named("both", "Both"));
        assertThat(both.sheets()).hasSameSizeAs(equal.sheets());
        Sheet closures = both.sheets().get(0);
        assertThat(closures.rows()).hasSize(2 * equal.sheets().get(0).rows().size());
        assertThat(closures.columns().get(0).word()).isEqualTo("case");
        assertThat(closures.rows().get(closures.rows().size() - 1).get(0).text())
                .isEqualTo("second");
        assertThat(both.basis()).as("common to both").isEqualTo(equal.basis());
        assertThat(both.pictures()).containsKeys("closures-map-1", "closures-map-2");
        assertThat(both.files()).containsOnlyKeys("layers-1.gpkg", "layers-2.gpkg");
        assertThat(both.warnings()).isEqualTo(equal.warnings());
    }

    @Test
    void refusesTablesWithoutRowsAndBudgetsOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> BottlenecksFinding.check(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> BottlenecksFinding.check(1, Double.NaN));
    }
}
