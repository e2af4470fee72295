package org.caravanserai.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.World;
import org.caravanserai.analysis.project.ProjectRegister;
import org.caravanserai.atlas.Mode;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;

/**
 * At 50 km/h, 1 USD a kilometre and 18.2 USD an hour: the railway in use takes 20 h and 1,000 USD, through UZ; the planned one,
 * through TM, 12 h and 600 USD; from c there is none until the spur is built.
 */
class ProjectsFindingTest {

    private static Finding finding(String... origins) {
        World drawn = new World()
                .rate("CAREC", Mode.RAIL, "swod", 50)
                .rate("CAREC", Mode.RAIL, "tfi3", 500)
                .place("a", "KZ")
                .place("b", "IR")
                .place("c", "KG")
                .place("m", "UZ")
                .place("n", "TM")
                .rail("a", "m", "1520", 100)
                .rail("m", "b", "1520", 900)
                .plannedRail("a", "n", "1520", 100)
                .plannedRail("n", "b", "1520", 500)
                .plannedRail("c", "a", "1520", 50)
                .plannedRail("c", "m", "", 50)
                .project("west", "rail-a-n", "rail-n-b")
                .project("spur", "rail-c-a")
                .project("undecided", "rail-c-m");
        FreightProfile box = FreightProfile.named("rail-container-40ft").orElseThrow();
        return ProjectsFinding.of(new ProjectRegister(drawn.atlas(), box, TripOptions.none(), Objective.TIME)
                .effects(List.of(origins), List.of("b")));
    }

    private static String csv(Finding finding, String sheet) {
        return FindingCsv.of(finding.sheets().stream()
                .filter(one -> one.word().equals(sheet))
                .findFirst()
                .orElseThrow());
    }

    @Test
    void givesNoNumberForAWayThatIsNew() {
        assertThat(csv(finding("a", "c"), "pairs")).endsWith("""
                west,a,b,20.0,1000,changed,8.0,400,546,changed,8.0,400,546
                west,c,b,,,same,,,,changed,8.0,400,546
                spur,c,b,,,opened,,,,opened,,,
                """);
    }

    @Test
    void putsTheWorkThatSavesMostFirst() {
        assertThat(csv(finding("a", "c"), "sums")).endsWith("""
                west,planned,8.0,400,546,1,0,0,16.0,800,1091,2,0,0
                spur,planned,,,,0,1,0,,,,0,1,0
                """);
    }

    @Test
    void tellsWhoseTerritoryLoadsLeaveAndCross() {
        assertThat(csv(finding("a"), "transit")).endsWith("""
                west,TM,500,0,0,500,0,0
                west,UZ,0,900,0,0,900,0
                """);
    }

    @Test
    void saysWhichWorksDoNothingAndWhichCannotBeTold() {
        Finding finding = finding("a");
        assertThat(finding.sayings())
                .contains("Without effect on these pairs: spur.")
                .anyMatch(saying -> saying.startsWith("Alone, west saves most: 8.0 hours and 400 USD over 1 pairs"));
        assertThat(csv(finding, "untold")).contains("undecided,planned,").contains("gauge");
    }
}
