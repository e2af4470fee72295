package org.caravanserai.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.caravanserai.analysis.breakeven.BreakEven;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.BreakEvenCase;
import org.caravanserai.analysis.breakeven.BreakEvenQuery;
import org.caravanserai.analysis.breakeven.Contestant;
import org.caravanserai.analysis.breakeven.Gates;
import org.caravanserai.analysis.breakeven.Lever;
import org.caravanserai.analysis.breakeven.Telling;
import org.caravanserai.analysis.breakeven.ValueRange;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Origin;
import org.junit.jupiter.api.Test;

/** The pictures of a break-even by what can be read in them; at 24 h near gives way to middle, see {@link Gates}. */
class BreakEvenChartTest {

    private static BreakEvenAnswer answer(String vary, String... to) {
        Atlas atlas = Gates.world().atlas();
        List<Contestant> contestants = List.of(to).stream()
                .map(place -> Contestant.to(
                        atlas.names().place(place),
                        atlas.names().place("kabul"),
                        FreightProfile.truck20t(),
                        TripOptions.none()))
                .toList();
        Lever lever = Lever.parse(vary, new Origin("test", Path.of("")));
        return BreakEven.solve(
                atlas, new BreakEvenQuery(lever, new ValueRange(0, 60), contestants, Telling.BORDERS, Objective.TIME));
    }

    private static String text(Picture picture) {
        return new String(picture.svg(), StandardCharsets.UTF_8);
    }

    @Test
    void theChartNamesContestantsSwitchPointAndPresent() {
        assertThat(text(new BreakEvenChart(answer("crossing:torkham hours", "near", "middle", "far"))))
                .contains(
                        "KABUL to NEAR, MIDDLE, FAR: break-even of crossing:torkham hours",
                        ">24<",
                        ">now 10<",
                        ">NEAR<",
                        ">MIDDLE<",
                        ">FAR<",
                        "hours in all");
    }

    @Test
    void withoutABreakEvenTheBandTellsTheOneWinner() {
        assertThat(text(new BreakEvenChart(answer("crossing:zahedan hours", "near", "middle"))))
                .contains("No break-even: NEAR wins all along from 0 to 60 h.", ">NEAR<")
                .doesNotContain(">now ");
    }

    @Test
    void ribbonsNameEveryCase() {
        BreakEvenAnswer answer = answer("crossing:torkham hours", "near", "middle");
        assertThat(text(new BreakEvenRibbons(
                        List.of(new BreakEvenCase("today", answer), new BreakEvenCase("tomorrow", answer)))))
                .contains(">today<", ">tomorrow<", ">24<", ">NEAR<", ">MIDDLE<");
    }

    @Test
    void theSameAnswerGivesTheSameBytes() {
        BreakEvenAnswer answer = answer("crossing:torkham hours", "near", "middle");
        assertThat(new BreakEvenChart(answer).svg()).isEqualTo(new BreakEvenChart(answer).svg());
    }
}
