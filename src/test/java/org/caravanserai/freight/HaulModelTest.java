package org.caravanserai.freight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.caravanserai.World;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Direction;
import org.caravanserai.atlas.LinkClass;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Terrain;
import org.junit.jupiter.api.Test;

class HaulModelTest {

    /** 100 km at 50 km/h are 2 h; 12 h of rest to 9 at the wheel make 2.667 h; 1000 USD for 500 km make 200 USD. */
    @Test
    void takesTheHoursOfTheSpeedTheRestOfTheRuleAndTheDollarsOfTheRate() {
        Atlas atlas = new World()
                .place("a", "UZ")
                .place("b", "UZ")
                .road("a", "b", 100)
                .atlas();
        List<LedgerEntry> entries = over(atlas, "a-b");
        assertThat(entries).extracting(LedgerEntry::component).containsExactly(Component.HAUL, Component.REST);
        assertThat(entries)
                .extracting(LedgerEntry::amount)
                .containsExactly(new Amount(100_000, 2000, 20_000), new Amount(0, 2667, 0));
    }

    /** Two main roads of 100 km, one twice as fast as the other: together they must still take 200 km / 50 km/h = 4 h. */
    @Test
    void keepsThePublishedMeanSpeedOfTheCountry() {
        Atlas atlas = new World()
                .rate("*", "speed_factor_trunk_flat", 1.0, 0)
                .rate("*", "speed_factor_primary_mountain", 0.5, 0)
                .place("a", "UZ")
                .place("b", "UZ")
                .place("c", "UZ")
                .road("fast", "a", "b", 100, LinkClass.TRUNK, Terrain.FLAT, Optional.empty())
                .road("slow", "b", "c", 100, LinkClass.PRIMARY, Terrain.MOUNTAIN, Optional.empty())
                .atlas();
        double fast = over(atlas, "fast").get(0).amount().hours();
        double slow = over(atlas, "slow").get(0).amount().hours();
        assertThat(fast + slow).isCloseTo(4, within(0.002));
        assertThat(slow).isCloseTo(2 * fast, within(0.002));
    }

    /** Taking the slow road away must not slow the fast one, as a mean taken anew over what is left would. */
    @Test
    void goesOnKeepingTheMeanOfTheLinksAsTheyWereRead() {
        Atlas atlas = new World()
                .rate("*", "speed_factor_trunk_flat", 1.0, 0)
                .rate("*", "speed_factor_primary_mountain", 0.5, 0)
                .place("a", "UZ")
                .place("b", "UZ")
                .place("c", "UZ")
                .road("fast", "a", "b", 100, LinkClass.TRUNK, Terrain.FLAT, Optional.empty())
                .road("slow", "b", "c", 100, LinkClass.PRIMARY, Terrain.MOUNTAIN, Optional.empty())
                .atlas();
        Atlas changed =
                atlas.with(atlas.contents().withLinks(List.of(atlas.link("fast").orElseThrow())));
        assertThat(changed.link("slow")).isEmpty();
        assertThat(over(changed, "fast")).isEqualTo(over(atlas, "fast"));
    }

    /** A fast road of 100 km at 50 km/h would take 2 h; no truck of this world drives more than 40 km/h: 2.5 h. */
    @Test
    void drivesNoFasterThanTheLimitOfTrucks() {
        Atlas atlas = new World()
                .rate("*", "truck_speed_limit", 40, 0)
                .place("a", "UZ")
                .place("b", "UZ")
                .road("a", "b", 100)
                .atlas();
        assertThat(over(atlas, "a-b").get(0).amount().hours()).isEqualTo(2.5);
    }

    @Test
    void aCountryWithoutARateOfItsOwnIsMarkedAsEstimated() {
        Atlas atlas = new World()
                .rate("UZ", "swod", 45, 2022)
                .place("a", "UZ")
                .place("b", "UZ")
                .road("a", "b", 100)
                .atlas();
        LedgerEntry haul = over(atlas, "a-b").get(0);
        assertThat(haul.hoursConfidence()).isEqualTo(Confidence.PUBLISHED);
        assertThat(haul.usdConfidence()).isEqualTo(Confidence.ESTIMATED);
    }

    /** 75 km in stages of 30 km a day, walked in 8 hours: 2.5 days of 8 hours on foot and 16 at rest. */
    @Test
    void aCaravanWalksItsDayStageAndHasNoPrice() {
        Atlas atlas = new World()
                .rate("*", Mode.CARAVAN, "stage_km_per_day", 30)
                .rate("*", Mode.CARAVAN, "hours_per_day", 8)
                .place("a", "UZ")
                .place("b", "UZ")
                .trail("a", "b", 75)
                .atlas();
        List<LedgerEntry> entries = new HaulModel(
                        atlas, FreightProfile.named("caravan").orElseThrow(), World.TODAY)
                .over(atlas.link("a-b").orElseThrow());
        assertThat(entries)
                .extracting(LedgerEntry::amount)
                .containsExactly(new Amount(75_000, 20_000, 0), new Amount(0, 40_000, 0));
    }

    @Test
    void saysWhichRateIsMissing() {
        Atlas full =
                new World().place("a", "UZ").place("b", "UZ").road("a", "b", 1).atlas();
        var contents = full.contents();
        Atlas bare = new Atlas(new AtlasContents(
                contents.info(),
                contents.places(),
                contents.links(),
                contents.crossings(),
                contents.performances(),
                contents.rates().stream()
                        .filter(rate -> !rate.parameter().equals("swod"))
                        .toList(),
                contents.corridors(),
                contents.register(),
                contents.sources()));
        assertThatThrownBy(() -> over(bare, "a-b"))
                .isInstanceOf(MissingRateException.class)
                .hasMessageContaining("link a-b")
                .hasMessageContaining("swod for road in UZ");
    }

    /** Outbound of the post left plus inbound of the post entered, each with its own year and fallback. */
    @Test
    void aBorderIsOutboundOfOnePostPlusInboundOfTheOther() {
        Atlas atlas = new World()
                .place("out", "PK", 71.08, 34.11)
                .place("in", "AF", 71.07, 34.12)
                .crossing("torkham", "in", "out")
                .measured("out", Direction.OUTBOUND, 2021, 31.6, 309)
                .measured("out", Direction.OUTBOUND, 2022, 24.2, 267)
                .measured("out", Direction.INBOUND, 2022, 99, 999)
                .atlas();
        Ledger ledger = new Ledger(new BorderModel(atlas, FreightProfile.truck20t(), World.TODAY)
                .over(atlas.crossing("torkham").orElseThrow(), "out"));
        assertThat(ledger.hours()).isEqualTo(24.2 + 6);
        assertThat(ledger.usd()).isEqualTo(267 + 60);
        assertThat(ledger.entries())
                .extracting(LedgerEntry::hoursConfidence)
                .containsExactly(Confidence.PUBLISHED, Confidence.ESTIMATED);
    }

    private static List<LedgerEntry> over(Atlas atlas, String link) {
        return new HaulModel(atlas, FreightProfile.truck20t(), World.TODAY)
                .over(atlas.link(link).orElseThrow());
    }
}
