package org.caravanserai.analysis.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;

/**
 * At 50 km/h: the railway in use is 1,000 km, 20 h. Project north makes it 600 km, 12 h; project south 500 km, 10 h; so north
 * alone saves 8 h and on top of south nothing, south alone 10 h and on top of north 2 h.
 */
class ProjectRegisterTest {

    private static World drawn() {
        return new World()
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .rate("CAREC", Mode.RAIL, "tfi3", 500)
                .place("a", "KZ")
                .place("b", "KZ")
                .place("m", "KZ")
                .place("n", "KZ")
                .rail("a", "b", "1520", 1000)
                .plannedRail("a", "m", "1520", 300)
                .plannedRail("m", "b", "1520", 300)
                .plannedRail("a", "n", "1520", 250)
                .plannedRail("n", "b", "1520", 250)
                .plannedRail("m", "n", "", 5)
                .project("north", "rail-a-m", "rail-m-b")
                .project("south", "rail-a-n", "rail-n-b")
                .project("undecided", "rail-m-n")
                .project("rebuilding", "rail-a-b");
    }

    private final ProjectEffects register = new ProjectRegister(
                    drawn().atlas(),
                    FreightProfile.named("rail-container-40ft").orElseThrow(),
                    TripOptions.none(),
                    Objective.TIME)
            .effects(List.of("a"), List.of("b"));

    private static double hours(RouteAnswer answer) {
        return answer.routeOrThrow().ledger().hours();
    }

    @Test
    void tellsTheEffectAloneAndAsTheLastAddition() {
        assertThat(register.effects())
                .extracting(effect -> effect.project().id())
                .containsExactly("north", "south");
        ProjectEffect north = register.effects().get(0);
        ProjectEffect south = register.effects().get(1);
        assertThat(hours(north.before())).isEqualTo(20);
        assertThat(hours(north.before()) - hours(north.alone())).isEqualTo(8);
        assertThat(hours(north.without()) - hours(north.with())).isZero();
        assertThat(hours(south.before()) - hours(south.alone())).isEqualTo(10);
        assertThat(hours(south.without()) - hours(south.with())).isEqualTo(2);
        assertThat(north.changesAnything()).isTrue();
    }

    @Test
    void saysWhichProjectsItCannotTellOfAndWhy() {
        assertThat(register.untold())
                .extracting(one -> one.project().id())
                .containsExactlyInAnyOrder("undecided", "rebuilding");
        assertThat(register.untold()).anySatisfy(one -> assertThat(one.reason()).contains("gauge"));
        assertThat(register.untold()).anySatisfy(one -> assertThat(one.reason()).contains("in use already"));
    }
}
