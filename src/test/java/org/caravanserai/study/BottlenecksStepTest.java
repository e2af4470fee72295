package org.caravanserai.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.BadDataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The step bottlenecks of a study. */
class BottlenecksStepTest {

    private static final Atlas ATLAS = Atlas.bundled();

    @TempDir
    private Path temp;

    private Study study(String yaml) throws IOException {
        return StudyFile.read(Files.writeString(temp.resolve("study.yaml"), yaml), ATLAS);
    }

    private BottlenecksAnswer answer(String yaml) throws IOException {
        return (BottlenecksAnswer) StudyAnswers.of(study(yaml), StudyProgress.SILENT)
                .steps()
                .get(0)
                .answer();
    }

    @Test
    void answersForEachSettingOfTheStudy() throws IOException {
        BottlenecksAnswer answer = answer("""
                title: T
                question: Q?
                origins: kabul
                destinations: gwadar
                dates: [2025-09-30, 2026-01-31]
                analyses: [{kind: bottlenecks, hours: 5, top: 3}]
                """);
        assertThat(answer.top()).isEqualTo(3);
        assertThat(answer.settings())
                .extracting(
                        BottlenecksAnswer.OfSetting::name,
                        one -> one.found().trip().asOf().toString(),
                        one -> one.found().query().hours())
                .containsExactly(tuple("2025-09-30", "2025-09-30", 5.0), tuple("2026-01-31", "2026-01-31", 5.0));
    }

    @Test
    void placesAndDemandOfItsOwnGoBeforeThoseOfTheStudy() throws IOException {
        Files.writeString(temp.resolve("tonnes.csv"), "origin,port,tonnes\nherat,karachi-port,500\n");
        BottlenecksAnswer places = answer("""
                title: T
                question: Q?
                origins: kabul
                destinations: gwadar
                analyses: [{kind: bottlenecks, from: herat, to: chabahar-port}]
                """);
        assertThat(places.settings()
                        .get(0)
                        .found()
                        .journeys()
                        .get(0)
                        .pair()
                        .from()
                        .id())
                .isEqualTo("herat");
        BottlenecksAnswer demand = answer("""
                title: T
                question: Q?
                analyses: [{kind: bottlenecks, demand: tonnes.csv}]
                """);
        assertThat(demand.settings().get(0).found().loads()).isEqualTo(25);
    }

    @Test
    void whatIsWrongIsToldByLine() {
        BadDataException bad = catchThrowableOfType(BadDataException.class, () -> study("""
                title: T
                question: Q?
                origins: kabul
                destinations: gwadar
                analyses:
                  - kind: bottlenecks
                    from: kabol
                    hours: -1
                    top: 2.5
                """));
        assertThat(bad.problems()).extracting(problem -> problem.where().line()).containsExactly(7, 8, 9);
    }

    @Test
    void aStudyWithoutPlacesIsToldWhatItLacks() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("""
                        title: T
                        question: Q?
                        analyses: [{kind: bottlenecks}]
                        """))
                .withMessageContaining("name an origin and a port");
    }
}
