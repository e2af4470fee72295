package org.caravanserai.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caravanserai.analysis.sensitivity.TwoPosts;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.report.finding.ProjectsFinding;
import org.caravanserai.report.finding.SensitivityFinding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sensitivity and projects as steps of a study, on a drawn world: 10 h by one post, 12 h by the other. */
class ContestStepsTest {

    @TempDir
    private Path temp;

    private StudyAnswers answers(String analysis) throws IOException {
        Path file = Files.writeString(temp.resolve("study.yaml"), """
                title: Two ports
                question: Which?
                origins: a
                destinations: [port-f, port-i]
                objectives: [time, cost]
                analyses: [%s]
                """.formatted(analysis));
        return StudyAnswers.of(StudyFile.read(file, TwoPosts.drawn().atlas()), StudyProgress.SILENT);
    }

    @Test
    void aContestIsHeldInEverySetting() throws IOException {
        SensitivityAnswers told = (SensitivityAnswers) answers("{kind: sensitivity, draws: 20, seed: 3}")
                .steps()
                .get(0)
                .answer();
        assertThat(told.contests())
                .extracting(
                        contest -> contest.setting().objective().word(),
                        contest -> contest.answer().champion())
                .containsExactly(tuple("time", 0), tuple("cost", 1));
        Finding finding = SensitivityFinding.of(told);
        assertThat(finding.sheets().stream()
                        .filter(sheet -> sheet.word().startsWith("contest"))
                        .map(sheet -> sheet.word() + " " + sheet.rows().size()))
                .as("hours and dollars stand in tables of their own")
                .containsExactly("contest 2", "contest-2 2");
        assertThat(finding.pictures()).containsOnlyKeys("tornado-1", "tornado-2");
        assertThat(finding.sayings())
                .anyMatch(
                        sentence -> sentence.startsWith("A, least time: With all figures as they are, PORT-F is best"));
    }

    @Test
    void aRegisterWithoutProjectsSavesNothing() throws IOException {
        ProjectsAnswers told =
                (ProjectsAnswers) answers("{kind: projects}").steps().get(0).answer();
        assertThat(told.runs())
                .hasSize(2)
                .allSatisfy(run -> assertThat(run.effects().effects()).isEmpty());
        assertThat(ProjectsFinding.of(told).sayings())
                .contains("least time: No project of the register opens anything.");
    }
}
