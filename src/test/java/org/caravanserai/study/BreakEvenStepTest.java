package org.caravanserai.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caravanserai.analysis.breakeven.BreakEvenCase;
import org.caravanserai.analysis.breakeven.Gates;
import org.caravanserai.analysis.breakeven.SwitchPoint;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.BadDataException;
import org.caravanserai.report.finding.BreakEvensFinding;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.report.finding.FindingText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Break-evens of studies of the three gates; hours as {@link Gates} works them. */
class BreakEvenStepTest {

    /** By Chaman near is 700 km away: 32.667 h and the border's 10. */
    private final Atlas atlas = Gates.world().road("chaman-pk", "near", 300).atlas();

    @TempDir
    private Path folder;

    private Study study(String rest) throws IOException {
        Path file = folder.resolve("study.yaml");
        Files.writeString(file, "title: Gates\nquestion: Which?\norigins: kabul\n" + rest);
        return StudyFile.read(file, atlas);
    }

    private List<BreakEvenCase> cases(String rest) throws IOException {
        Study study = study(rest);
        return ((BreakEvenStep) study.analyses().get(0).step()).breakEvens(study.cases(), StudyProgress.SILENT);
    }

    private static SwitchPoint only(BreakEvenCase one) {
        assertThat(one.answer().switches()).hasSize(1);
        return one.answer().switches().get(0);
    }

    /** Near takes 14 + H by Torkham, never more than 42.667; middle 38. */
    @Test
    void destinationsContend() throws IOException {
        List<BreakEvenCase> cases = cases("""
                destinations: [near, middle]
                analyses:
                  - {kind: break-even, vary: crossing:torkham hours, range: 0..60}
                """);
        assertThat(cases).hasSize(1);
        assertThat(only(cases.get(0)).value()).isCloseTo(24, within(0.003));
    }

    /** 14 + H = 42.667 as it is, 52.667 when Chaman takes ten hours more. */
    @Test
    void waysContendUnderEveryScenario() throws IOException {
        List<BreakEvenCase> cases = cases("""
                destinations: near
                scenarios: [base, {name: slow Chaman, changes: [set crossing:chaman hours=20]}]
                ways:
                  - {name: Khyber, require: via:torkham}
                  - {name: Bolan, require: via:chaman}
                analyses:
                  - {kind: break-even, vary: crossing:torkham hours, range: 0..60, between: ways}
                """);
        assertThat(cases).extracting(BreakEvenCase::name).containsExactly("base", "slow Chaman");
        assertThat(only(cases.get(0)).value()).isCloseTo(28.667, within(0.004));
        assertThat(only(cases.get(1)).value()).isCloseTo(38.667, within(0.004));
        assertThat(only(cases.get(0)).before()).isEqualTo("Khyber");
        Finding finding = BreakEvensFinding.of(cases);
        assertThat(finding.pictures()).containsKeys("ribbons", "chart-kabul", "chart-kabul-2");
        assertThat(FindingText.of(finding))
                .contains(
                        "KABUL to NEAR (base): break-even at 28.67 h (now 10): below it Khyber wins, above it Bolan.",
                        "KABUL to NEAR (slow Chaman): break-even at 38.67 h (now 10)");
    }

    @Test
    void routesContendBetweenEveryTwoPlaces() throws IOException {
        List<BreakEvenCase> cases = cases("""
                destinations: [near, middle]
                analyses:
                  - {kind: break-even, vary: crossing:torkham hours, range: 0..60, between: routes, by: last-border}
                """);
        assertThat(cases).hasSize(2);
        assertThat(only(cases.get(0)).value()).isCloseTo(28.667, within(0.004));
        // on by near and Chaman's road to middle, 800 km: 37.333 h and H, against 38
        assertThat(only(cases.get(1)).value()).isCloseTo(0.667, within(0.004));
    }

    @Test
    void whatIsWrongIsToldByItsLine() {
        BadDataException wrong = catchThrowableOfType(BadDataException.class, () -> cases("""
                destinations: near
                analyses:
                  - kind: break-even
                    vary: crossing:torkam hours
                    range: 60
                    between: cities
                    by: luck
                """));
        assertThat(wrong.problems())
                .extracting(problem -> problem.where().line())
                .containsExactly(7, 8, 9, 10);
        assertThat(wrong).hasMessageContaining("torkham").hasMessageContaining("destinations, ways or routes");
    }
}
