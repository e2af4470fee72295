package org.caravanserai.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.report.finding.FindingCsv;
import org.caravanserai.report.finding.FindingFiles;
import org.caravanserai.report.finding.FindingJson;
import org.caravanserai.report.finding.FindingText;
import org.caravanserai.report.finding.Sheet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options that say how a finding is written. */
final class FindingOptions {

    /** What goes to standard output. */
    enum Format {
        TEXT,
        CSV,
        JSON,
        GEOJSON
    }

    @Option(
            names = "--format",
            paramLabel = "text|csv|json|geojson",
            defaultValue = "text",
            description =
                    "How the answer is printed; csv holds one table, geojson the layer of answers that have one. Default:"
                            + " ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "Which table csv holds. Default: the first; a wrong name is told the right ones.")
    private String sheet = "";

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Save it into a folder too: JSON, a CSV of every table, SVG of every picture, layers.")
    private Path folder;

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    /** Tells early, before anything is computed, that files are in the way of findings of this word. */
    void check(String word) {
        if (folder != null) {
            new OutputFiles().owning(FindingFiles.namesThere(folder, word)).check(folder, force);
        }
    }

    /** Prints it as a command's answer, and saves it if that is asked for. */
    void write(Finding finding, CommandSpec command) throws IOException {
        String written = written(finding);
        if (folder != null) {
            OutputFiles files = new OutputFiles().owning(FindingFiles.namesThere(folder, finding.word()));
            FindingFiles.add(files, finding);
            files.writeTo(folder, force)
                    .forEach(file -> command.commandLine().getErr().println("saved " + file));
        }
        command.commandLine().getOut().print(written);
    }

    private String written(Finding finding) {
        return switch (format) {
            case TEXT -> FindingText.of(finding);
            case CSV -> FindingCsv.of(chosen(finding));
            case JSON -> JsonText.of(FindingJson.of(finding));
            case GEOJSON -> JsonText.of(layer(finding));
        };
    }

    private static JsonNode layer(Finding finding) {
        return finding.layers().values().stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "--format geojson: there is nothing to draw in this answer; ask for text, csv or json"));
    }

    private Sheet chosen(Finding finding) {
        return finding.sheets().stream()
                .filter(one -> sheet.isEmpty() || one.word().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table \"" + sheet + "\"; there are "
                        + finding.sheets().stream().map(Sheet::word).collect(Collectors.joining(", "))));
    }
}
