package org.caravanserai.report.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caravanserai.analysis.sensitivity.JointOptions;
import org.caravanserai.analysis.sensitivity.Sensitivity;
import org.caravanserai.analysis.sensitivity.SensitivityQuery;
import org.caravanserai.analysis.sensitivity.TwoPosts;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.TripOptions;
import org.junit.jupiter.api.Test;

/** 10 h and 12 h; by hand their 10 % and 90 % points are 0.488 and 1.639 times that. */
class SensitivityFindingTest {

    private static Finding finding(int top, String... ports) {
        SensitivityQuery query = new SensitivityQuery("a", List.of(ports), TripOptions.none(), Objective.TIME);
        return SensitivityFinding.of(
                new Sensitivity(TwoPosts.drawn().atlas(), TwoPosts.sleepless(), query).answer(JointOptions.of(40, 1)),
                top);
    }

    private static String svg(Finding finding) {
        return new String(finding.pictures().get("tornado").svg(), StandardCharsets.UTF_8);
    }

    @Test
    void givesItsVerdictInPlainWords() {
        assertThat(finding(12, "port-f", "port-i").sayings())
                .contains(
                        "With all figures as they are, PORT-F is best: 10.0 h, 2.0 h less than PORT-I.",
                        "2 figures can each turn it alone:",
                        "  hours into F: at 16.4 unit instead of 10.0 unit, PORT-I is first by 4.4 h.",
                        "  hours into I: at 5.86 unit instead of 12.0 unit, PORT-I is first by 4.1 h.")
                .anyMatch(sentence -> sentence.matches(
                        "It stays first in [0-9.]+ % of 40 draws; first in the others: PORT-I [0-9.]+ %\\."));
    }

    @Test
    void laysOutTheLeversAndTheirEnds() {
        Finding finding = finding(1, "port-f", "port-i");
        Sheet levers = finding.sheets().get(1);
        assertThat(levers.word()).isEqualTo("levers");
        assertThat(levers.rows()).as("as many as were asked for").hasSize(1);
        assertThat(FindingCsv.of(levers)).contains("post:i inbound hours").contains("port-i,port-f,yes");
    }

    @Test
    void drawsTheSameTornadoForTheSameSeed() {
        String drawn = svg(finding(12, "port-f", "port-i"));
        assertThat(drawn)
                .contains("hours into F", "hours into I", "hours by which PORT-F is ahead of the next")
                .contains("another is first", "PORT-F is first", "all at once", "2.0 as it is");
        assertThat(svg(finding(12, "port-f", "port-i"))).isEqualTo(drawn);
    }

    @Test
    void tellsOfOnePortHowFarItMayBe() {
        Finding finding = finding(12, "port-f");
        assertThat(finding.sayings().get(0))
                .startsWith("With all figures as they are it takes 10.0 h; one draw in ten");
        assertThat(svg(finding)).contains("hours to PORT-F").doesNotContain("another is first");
    }
}
