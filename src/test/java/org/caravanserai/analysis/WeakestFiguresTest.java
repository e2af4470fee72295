package org.caravanserai.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.RoutePlanner;
import org.junit.jupiter.api.Test;

class WeakestFiguresTest {

    /**
     * 100 km in each of two countries: UZ has a speed of its own, AF takes the programme's mean. At 50 km/h both drive 2 h
     * and rest 2.667 h, and the border takes 4 + 6 h by the programme's means: 19.333 h in all, of which 4.667 h rest on
     * the stand-in for AF's speed.
     */
    @Test
    void weighsAStandInByTheHoursThatRestOnIt() {
        World world = new World()
                .rate("UZ", "swod", 50, 2020)
                .place("a", "UZ", 60, 40)
                .place("b", "UZ", 60.5, 40)
                .place("c", "AF", 60.5, 40)
                .place("d", "AF", 61, 40)
                .road("a", "b", 100)
                .road("c", "d", 100)
                .crossing("border", "b", "c");
        RoutePlanner planner = RoutePlanner.of(world.atlas(), FreightProfile.truck20t());
        var weights = WeakestFigures.of(planner, List.of("a"), List.of("d"), 3);
        assertThat(weights)
                .extracting(weight -> weight.figure().what())
                .containsExactly(
                        "c inbound road hours by border_inbound_hours CAREC",
                        "swod AF road by swod CAREC",
                        "b outbound road hours by border_outbound_hours CAREC");
        assertThat(weights.get(1).shareOfHours()).isCloseTo(4.667 / 19.334, within(0.0005));
    }
}
