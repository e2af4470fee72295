package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.report.RouteGeoJson;
import org.caravanserai.report.RouteJson;
import org.caravanserai.report.gis.LayerExport;
import org.caravanserai.routing.RouteAnswer;
import picocli.CommandLine.Option;

/** The options that save an answer as files, beside what is printed. */
final class SaveOptions {

    /** What kinds of file. */
    enum Kind {
        JSON,
        GEOJSON,
        GPKG,
        CSV,
        KML
    }

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Save the answer into a folder: route.json, route.geojson, route.gpkg, route.kml, and CSV tables of legs,"
                            + " borders, account, figures and sources.")
    private Path folder;

    @Option(
            names = "--formats",
            paramLabel = "KINDS",
            split = ",",
            description = "Which of json, geojson, gpkg, csv, kml to save, joined by commas. Default: all.")
    private Set<Kind> kinds = EnumSet.allOf(Kind.class);

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    /** Saves the answer, if that is asked for, and tells where; without a route there are no layers to save. */
    void save(RouteAnswer answer, PrintWriter err) throws IOException {
        if (folder == null) {
            return;
        }
        OutputFiles files = new OutputFiles();
        if (kinds.contains(Kind.JSON)) {
            files.add("route.json", JsonText.of(RouteJson.of(answer)));
        }
        if (kinds.contains(Kind.GEOJSON)) {
            files.add("route.geojson", JsonText.of(RouteGeoJson.of(answer)));
        }
        answer.route().map(LayerExport::of).ifPresent(export -> {
            if (kinds.contains(Kind.GPKG)) {
                export.addGeoPackage(files, "route.gpkg");
            }
            if (kinds.contains(Kind.KML)) {
                export.addKml(files, "route.kml");
            }
            if (kinds.contains(Kind.CSV)) {
                export.addCsv(files);
            }
        });
        files.writeTo(folder, force).forEach(file -> err.println("saved " + file));
    }
}
