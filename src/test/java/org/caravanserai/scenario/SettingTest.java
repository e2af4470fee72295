package org.caravanserai.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;
import static org.caravanserai.scenario.TwoGates.BY_TORKHAM_MILLI_HOURS;
import static org.caravanserai.scenario.TwoGates.milliHours;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Terminal;
import org.caravanserai.atlas.Terrain;
import org.caravanserai.atlas.Track;
import org.caravanserai.freight.Amount;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.HaulModel;
import org.caravanserai.freight.Ledger;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.network.Leg;
import org.caravanserai.network.TransportNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Setting and scaling numbers; all expected numbers worked by hand from {@link TwoGates}. */
class SettingTest {

    private static final Atlas ATLAS = TwoGates.world().atlas();
    private static final FreightProfile TRUCK = FreightProfile.truck20t();

    /** Out of Afghanistan 4 h and 40 USD, into Pakistan 6 h and 60 USD; back the same. */
    @ParameterizedTest
    @CsvSource({
        "crossing:torkham hours*0.5, 5, 100, 5, 100",
        "crossing:torkham hours=4, 4, 100, 4, 100",
        "crossing:torkham usd=30, 10, 30, 10, 30",
        "post:torkham-pk outbound hours=10, 10, 100, 16, 100",
        "post:torkham-pk usd*2, 10, 160, 10, 140",
        "torkham inbound hours*0, 4, 100, 4, 100",
        "country:PK hours*3, 30, 100, 30, 100",
        "corridor:khyber usd*0, 10, 0, 10, 0",
    })
    void aBorderTakesWhatIsSet(String words, double hours, double usd, double hoursBack, double usdBack) {
        Atlas changed = Scenario.named("").setting(words).applyTo(ATLAS);
        Ledger there = border(changed, "torkham-af");
        Ledger back = border(changed, "torkham-pk");
        assertThat(List.of(there.hours(), there.usd(), back.hours(), back.usd()))
                .containsExactly(hours, usd, hoursBack, usdBack);
    }

    /** 31.6 h measured on leaving Pakistan, halved; 6 h of the programme's mean on entering Afghanistan, halved as well. */
    @Test
    void aFactorActsOnAMeasuredPostAndOnTheMeanThatStandsIn() {
        Atlas atlas = TwoGates.world()
                .measured("torkham-pk", Direction.OUTBOUND, 2021, 31.6, 309)
                .atlas();
        Ledger back = border(Scenario.named("").setting("torkham hours*0.5").applyTo(atlas), "torkham-pk");
        assertThat(back.hours()).isEqualTo(15.8 + 3);
        assertThat(back.entries().get(0).hoursFrom())
                .extracting(Figure::value, Figure::confidence, Figure::sources)
                .containsExactly(
                        tuple(31.6, Confidence.PUBLISHED, List.of("made-up")),
                        tuple(0.5, Confidence.ESTIMATED, List.of("scenario")));
    }

    @Test
    void theOtherGateStaysAsItIs() {
        Atlas changed = Scenario.named("").setting("torkham hours*0.5").applyTo(ATLAS);
        assertThat(new BorderModel(changed, TRUCK, World.TODAY)
                        .over(changed.crossing("chaman").orElseThrow(), "chaman-pk"))
                .isEqualTo(new BorderModel(ATLAS, TRUCK, World.TODAY)
                        .over(ATLAS.crossing("chaman").orElseThrow(), "chaman-pk"));
    }

    /** 200 km at 50 km/h are 4 h and 400 USD; rest is 12 h for 9. */
    @ParameterizedTest
    @CsvSource({
        "speed*2, 2000, 2667, 40000",
        "speed*0.5, 8000, 10667, 40000",
        "speed=100, 2000, 2667, 40000",
        "rate*0.8, 4000, 5333, 32000",
    })
    void aLinkTakesWhatIsSet(String words, long moving, long rest, long cents) {
        Atlas changed =
                Scenario.named("").setting("link:torkham-pk-karachi " + words).applyTo(ATLAS);
        assertThat(haul(changed, "torkham-pk-karachi"))
                .extracting(LedgerEntry::amount)
                .containsExactly(new Amount(200_000, moving, cents), new Amount(0, rest, 0));
        assertThat(haul(changed, "kabul-torkham-af")).isEqualTo(haul(ATLAS, "kabul-torkham-af"));
    }

    @Test
    void theFactorStandsAmongTheFiguresOfTheAccount() {
        Atlas changed = Scenario.named("").where("country='PK'", "speed*1.4").applyTo(ATLAS);
        assertThat(haul(changed, "chaman-pk-karachi").get(0).hoursFrom()).anySatisfy(figure -> {
            assertThat(figure.what()).isEqualTo("scenario: speed factor");
            assertThat(figure.value()).isEqualTo(1.4);
            assertThat(figure.confidence()).isEqualTo(Confidence.ESTIMATED);
            assertThat(figure.sources()).containsExactly("scenario");
        });
    }

    /** Twice 1.5 is 3: 300 km at 150 km/h. */
    @Test
    void factorsMultiply() {
        Atlas changed = Scenario.named("")
                .where("country='PK'", "speed*1.5")
                .setting("link:chaman-pk-karachi speed*2")
                .applyTo(ATLAS);
        assertThat(haul(changed, "chaman-pk-karachi").get(0).amount().milliHours())
                .isEqualTo(2_000);
    }

    /** Into Pakistan 200 km: at 40 km/h 5 h and 6.667 of rest instead of 4 and 5.333, rounded by link. */
    @ParameterizedTest
    @CsvSource({
        "rate:PK road swod=40, 2334, 0",
        "rate:CAREC road swod*2, -7000, 0",
        "rate:PK road tfi3=500, 0, -20000",
        "rate:* road daily_rest_hours=2, -6000, 0",
    })
    void aRateTakesWhatIsSet(String words, long milliHoursMore, long centsMore) {
        Amount base = TwoGates.total(ATLAS);
        Amount changed = TwoGates.total(Scenario.named("").setting(words).applyTo(ATLAS));
        assertThat(changed.milliHours() - base.milliHours()).isEqualTo(milliHoursMore);
        assertThat(changed.cents() - base.cents()).isEqualTo(centsMore);
    }

    /** 10 h halved; 30 USD a TEU for the two TEU of the box and its terminal's new 50. */
    @Test
    void aTerminalTakesWhatIsSet() {
        Atlas changed = Scenario.named("")
                .setting("terminal:karachi hours*0.5")
                .setting("terminal:karachi usd=50")
                .applyTo(TwoGates.withRailway());
        for (Terminal terminal : changed.terminalsAt("karachi")) {
            assertThat(terminal.hours().value()).isEqualTo(5);
            assertThat(terminal.hours().sources()).containsExactly("made-up", "scenario");
            assertThat(terminal.usd().value()).isEqualTo(50);
        }
        assertThat(changed.terminalsAt("torkham-pk"))
                .isEqualTo(TwoGates.withRailway().terminalsAt("torkham-pk"));
    }

    @Test
    void aRegaugedRailwayIsAnotherTrack() {
        Atlas changed = Scenario.named("")
                .where("mode='rail' AND gauge_mm='1676'", "gauge=1435")
                .applyTo(TwoGates.withRailway());
        FreightProfile box = FreightProfile.named("container-40ft").orElseThrow();
        Set<Track> tracks = TransportNetwork.compile(changed, box, World.TODAY).legs().stream()
                .filter(leg -> leg.mode() == Mode.RAIL)
                .map(Leg::from)
                .map(stop -> stop.track())
                .collect(Collectors.toSet());
        assertThat(tracks).containsExactly(Track.RAIL_1435);
    }

    /**
     * All roads of Afghanistan at double speed: each of them takes half its hours, whatever its class and terrain, and no
     * calibration takes that back; no other link changes.
     */
    @Test
    void doubleSpeedHalvesTheHoursInMotionOfWhatIsSelectedAndOfNothingElse() {
        Atlas shipped = Atlas.bundled();
        LocalDate date = shipped.info().referenceDate();
        Atlas changed = Scenario.named("")
                .where("country='AF' AND mode='road'", "speed*2")
                .applyTo(shipped);
        HaulModel before = new HaulModel(shipped, TRUCK, date);
        HaulModel after = new HaulModel(changed, TRUCK, date);
        Set<String> halved = new HashSet<>();
        for (Link link : shipped.contents().links()) {
            if (link.mode() == Mode.ROAD) {
                long was = before.over(link).get(0).amount().milliHours();
                Link now = changed.link(link.id()).orElseThrow();
                if (shipped.countryOf(link).equals("AF")) {
                    assertThat(2 * after.over(now).get(0).amount().milliHours()).isBetween(was - 1, was + 1);
                    halved.add(link.id());
                } else {
                    assertThat(after.over(now)).isEqualTo(before.over(link));
                }
            }
        }
        assertThat(halved).hasSizeGreaterThan(50);
    }

    /** A mountain road at half a flat one's speed: 100 km in 4 h where the mean is kept over the flat ones. */
    @Test
    void aNewFactorForTerrainIsNotCalibratedAway() {
        Atlas atlas = TwoGates.world()
                .rate("*", "speed_factor_primary_mountain", 0.5, 2020)
                .rate("*", "speed_factor_primary_flat", 1, 2020)
                .road("salang", "kabul", "torkham-af", 100, LinkClass.PRIMARY, Terrain.MOUNTAIN, Optional.empty())
                .atlas();
        Atlas changed = Scenario.named("")
                .setting("rate:* road speed_factor_primary_mountain=1")
                .applyTo(atlas);
        long before = haul(atlas, "salang").get(0).amount().milliHours();
        assertThat(haul(changed, "salang").get(0).amount().milliHours()).isCloseTo(before / 2, within(1L));
        assertThat(haul(changed, "kabul-torkham-af")).isEqualTo(haul(atlas, "kabul-torkham-af"));
    }

    @Test
    void aBorderOfNoHoursLeavesTheRoad() {
        assertThat(milliHours(Scenario.named("").setting("torkham hours=0").applyTo(ATLAS)))
                .isEqualTo(BY_TORKHAM_MILLI_HOURS - 10_000);
    }

    private static Ledger border(Atlas atlas, String from) {
        return new Ledger(new BorderModel(atlas, TRUCK, World.TODAY)
                .over(atlas.crossing("torkham").orElseThrow(), from));
    }

    private static List<LedgerEntry> haul(Atlas atlas, String link) {
        return new HaulModel(atlas, TRUCK, World.TODAY).over(atlas.link(link).orElseThrow());
    }
}
