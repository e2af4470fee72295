package org.caravanserai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path home;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        return Caravanserai.run(new PrintWriter(out), new PrintWriter(err), args);
    }

    @Test
    void writesAFileForEachLayerAndNamesIt() {
        Path folder = home.resolve("layers");
        assertThat(run("export", "--layers", "places,links", "--format", "geojson", "--out", folder.toString()))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        folder.resolve("links.geojson").toString(),
                        folder.resolve("places.geojson").toString());
        assertThat(folder).isDirectoryContaining("glob:**/links.geojson");
    }

    @Test
    void aGeoPackageThatIsThereIsOverwrittenOnlyByForce() throws IOException {
        Path file = Files.writeString(home.resolve("atlas.gpkg"), "precious");
        assertThat(run("export", "--layers", "posts", "--format", "gpkg", "--out", file.toString()))
                .isEqualTo(2);
        assertThat(file).hasContent("precious");
        assertThat(err.toString()).contains("atlas.gpkg").contains("--force");
        assertThat(run("export", "--layers", "posts", "--format", "gpkg", "--out", file.toString(), "--force"))
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(Files.readAllBytes(file)).startsWith("SQLite format 3".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void wrongUseSaysWhatWouldHelpAndWritesNothing() {
        assertThat(run("export", "--layers", "place", "--format", "csv", "--out", home + "/x"))
                .isEqualTo(2);
        assertThat(run("export", "--format", "gpkg", "--out", home + "/x")).isEqualTo(2);
        assertThat(run("export", "--format", "csv", "--out", home + "/x.gpkg")).isEqualTo(2);
        assertThat(run(
                        "export",
                        "--layers",
                        "places",
                        "--where",
                        "contry='PK'",
                        "--format",
                        "csv",
                        "--out",
                        home + "/x"))
                .isEqualTo(2);
        assertThat(run("export", "--as-of", "soon", "--format", "csv", "--out", home + "/x"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("did you mean places?")
                .contains("--out " + home + "/x.gpkg")
                .contains("did you mean country?")
                .contains("write it as 2022-12-31");
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aRouteIsSavedInTheKindsAskedFor() {
        assertThat(run("route", "tashkent", "gwadar", "--out", home.toString(), "--formats", "json,csv"))
                .isZero();
        assertThat(out.toString()).startsWith("Tashkent (UZ) to Gwadar (PK)");
        assertThat(home)
                .isDirectoryContaining("glob:**/route.json")
                .isDirectoryContaining("glob:**/legs.csv")
                .isDirectoryContaining("glob:**/README.txt")
                .isDirectoryNotContaining("glob:**/*.gpkg");
        assertThat(run("route", "tashkent", "gwadar", "--out", home.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--force overwrites it");
    }

    /** SQLite unpacks a native library at its first use; a route that is only printed must not wait for it. */
    @Test
    void aRouteThatIsOnlyPrintedLoadsNoDatabase() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.caravanserai.cli.Caravanserai",
                        "route",
                        "tashkent",
                        "gwadar")
                .redirectError(new File(home.toFile(), "err"))
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed)
                .contains("Tashkent (UZ) to Gwadar (PK)")
                .contains("org.caravanserai.cli.SaveOptions ")
                .doesNotContain(" org.sqlite.");
    }

    @Test
    void corridorsAreListedAndOneIsTold() {
        assertThat(run("corridors", "--programme", "cpec")).isZero();
        assertThat(out.toString()).contains("cpec-western").doesNotContain("carec-5a");
        assertThat(run("corridor", "cpec-western", "--as-of", "2022-12-31")).isZero();
        assertThat(out.toString()).contains("network of 2022-12-31").contains("Khunjerab Pass (Pakistan)");
    }

    @Test
    void aMisspeltCorridorNamesNearMatches() {
        assertThat(run("corridor", "cpec-westen")).isEqualTo(2);
        assertThat(run("corridors", "--programme", "CEPC")).isEqualTo(2);
        assertThat(err.toString())
                .contains("no corridor \"cpec-westen\"; did you mean cpec-western")
                .contains("there are CAREC, CKU, CPEC");
    }
}
