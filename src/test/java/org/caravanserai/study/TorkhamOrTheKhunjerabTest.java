package org.caravanserai.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.BreakEvenCase;
import org.caravanserai.analysis.breakeven.SwitchPoint;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What the study of break-evens in examples finds, against routes asked for by themselves beside every value it tells. */
class TorkhamOrTheKhunjerabTest {

    private static final double STEP_HOURS = 0.1;

    private final List<BreakEvenCase> cases = cases();

    private static List<BreakEvenCase> cases() {
        Study study = StudyFile.read(Path.of("examples", "torkham-or-the-khunjerab.yaml"), Atlas.bundled());
        return ((BreakEvenStep) study.analyses().get(0).step()).breakEvens(study.cases(), StudyProgress.SILENT);
    }

    @Test
    void everyCapitalLeavesTorkhamForTheKhunjerabJustWhereTheStudySays() {
        assertThat(cases).hasSize(6);
        for (BreakEvenCase one : cases) {
            BreakEvenAnswer answer = one.answer();
            SwitchPoint point = answer.breakEven().orElseThrow();
            String from = answer.query().contestants().get(0).query().from();
            assertThat(point.exact()).isTrue();
            assertThat(lastBorder(from, point.value() - STEP_HOURS)).as(from).isEqualTo("torkham");
            assertThat(lastBorder(from, point.value() + STEP_HOURS)).as(from).isEqualTo("khunjerab");
        }
    }

    /** The north bears the least delay, Kabul the most. */
    @Test
    void theNearerToChinaTheSooner() {
        List<String> byDelay = new ArrayList<>(cases.stream()
                .sorted((a, b) -> Double.compare(delay(a), delay(b)))
                .map(one -> one.answer().query().contestants().get(0).query().from())
                .toList());
        assertThat(byDelay).startsWith("bishkek", "almaty", "tashkent").endsWith("kabul");
    }

    private static double delay(BreakEvenCase one) {
        return one.answer().breakEven().orElseThrow().value();
    }

    private static String lastBorder(String from, double hours) {
        Atlas atlas = Scenario.named("one delay")
                .opening("torkham")
                .setting("crossing:torkham hours=" + hours)
                .applyTo(Atlas.bundled());
        var crossings = RoutePlanner.of(atlas, FreightProfile.truck20t())
                .fastest(RouteQuery.from(from).to("karachi-port").avoiding("country:IR"))
                .routeOrThrow()
                .borderCrossings();
        return crossings.get(crossings.size() - 1).crossing().id();
    }
}
