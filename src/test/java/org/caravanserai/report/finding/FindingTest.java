package org.caravanserai.report.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.OutputFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTest {

    private final Sheet ports = Sheet.named("ports", "Best port")
            .text("city", "City")
            .number("hours", "hours", 1)
            .number("tonnes", "t", 0)
            .text("reached", "reached")
            .row("Tashkent", 1204.25, 1_000_000L, true)
            .row("Osh, \"south\"", OptionalDouble.empty(), Optional.empty(), false);

    private final Finding finding = Finding.named("best-ports", "Which port?")
            .basis("network of 2026-01-31")
            .saying("Gwadar is nearest to one city of two.")
            .with(ports)
            .warning("Most hours are estimates.");

    @Test
    void isToldToPeople() {
        assertThat(FindingText.of(finding)).isEqualTo("""
                Which port?
                network of 2026-01-31

                Gwadar is nearest to one city of two.

                Best port
                  City            hours          t  reached
                  Tashkent      1,204.3  1,000,000  yes
                  Osh, "south"                      no

                Beware: Most hours are estimates.
                """);
    }

    @Test
    void isPlainInASpreadsheet() {
        assertThat(FindingCsv.of(ports)).isEqualTo("""
                city,hours,tonnes,reached
                Tashkent,1204.3,1000000,yes
                "Osh, ""south""\",,,no
                """);
    }

    @Test
    void isNullInJsonWhereItIsBlank() {
        assertThat(FindingJson.of(finding).at("/sheets/ports/1/hours").isNull()).isTrue();
        assertThat(JsonText.of(FindingJson.of(finding).at("/sheets/ports/0"))).isEqualTo("""
                        {
                          "city" : "Tashkent",
                          "hours" : 1204.3,
                          "tonnes" : 1000000,
                          "reached" : "yes"
                        }
                        """);
    }

    @Test
    void savesEverythingUnderItsWordAndKnowsItAgain(@TempDir Path folder) throws Exception {
        OutputFiles files = new OutputFiles();
        FindingFiles.add(files, finding.file("areas.geojson", file -> Files.writeString(file, "{}")));
        files.writeTo(folder, false);
        Files.writeString(folder.resolve("best-ports-mine.csv"), "not ours");
        assertThat(FindingFiles.namesThere(folder, "best-ports"))
                .containsExactly("best-ports.json", "best-ports-ports.csv", "best-ports-areas.geojson");
        assertThat(FindingFiles.namesThere(folder, "best")).isEmpty();
    }

    /** What an earlier answer had and this one has not gives way; what a user put beside it stays. */
    @Test
    void anOldAnswerGivesWayAndAUsersOwnFileStays(@TempDir Path folder) throws Exception {
        OutputFiles before = new OutputFiles();
        FindingFiles.add(before, finding.file("areas.geojson", file -> Files.writeString(file, "{}")));
        before.writeTo(folder, false);
        Files.writeString(folder.resolve("best-ports-mine.csv"), "not ours");
        OutputFiles now = new OutputFiles().owning(FindingFiles.namesThere(folder, "best-ports"));
        FindingFiles.add(now, finding);
        now.writeTo(folder, true);
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("best-ports.json", "best-ports-ports.csv", "best-ports-mine.csv");
    }

    @Test
    void aForeignFileOfThisNameIsInTheWayByItself(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("best-ports.json"), "no json");
        assertThat(FindingFiles.namesThere(folder, "best-ports")).containsExactly("best-ports.json");
    }

    @Test
    void refusesWhatIsNoNumber() {
        Sheet sheet = Sheet.named("ports", "").number("hours", "hours", 1);
        assertThatThrownBy(() -> sheet.row("soon"))
                .hasMessageContaining("hours")
                .hasMessageContaining("soon");
        assertThatThrownBy(() -> sheet.row(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> sheet.row(1, 2)).hasMessageContaining("1 cells expected, found 2");
    }
}
