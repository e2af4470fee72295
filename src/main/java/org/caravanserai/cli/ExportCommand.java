package org.caravanserai.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.layer.AtlasLayers;
import org.caravanserai.layer.Selection;
import org.caravanserai.report.OutputFiles;
import org.caravanserai.report.gis.LayerExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: layers of the atlas for a GIS. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes layers of the atlas as files for a GIS or a spreadsheet.",
        footer = {
            "",
            "--where selects what is written; a scenario that changes what ECQL selects goes into a --scenario file."
        })
final class ExportCommand implements Callable<Integer> {

    /** What kind of file. */
    enum Format {
        GEOJSON,
        GPKG,
        CSV,
        KML
    }

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--layers",
            paramLabel = "NAMES",
            split = ",",
            description =
                    "Which, joined by commas: places, links, posts, crossings, corridors, terminals. Default: all.")
    private List<String> layers = List.of();

    @Option(
            names = "--format",
            paramLabel = "geojson|gpkg|csv|kml",
            required = true,
            description =
                    "geojson and csv write a file for each layer into a folder, gpkg one GeoPackage with styles, kml one KML"
                            + " document.")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE|DIR",
            required = true,
            description = "The GeoPackage or KML document, or the folder.")
    private Path out;

    @Option(
            names = "--where",
            paramLabel = "ECQL",
            description = "Only features that a filter selects, such as \"country = 'AF' AND mode = 'road'\" or"
                    + " \"DWITHIN(geometry, POINT(71.6 34), 50, kilometers)\".")
    private String where;

    @Mixin
    private DayOption day;

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    @Mixin
    private ChangeOptions scenario;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() throws IOException {
        boolean toFile = format == Format.GPKG || format == Format.KML;
        checkOut(toFile);
        Atlas atlas = scenario.applied(data.atlas(), spec.commandLine().getErr());
        AtlasLayers all = new AtlasLayers(atlas, day.in(atlas));
        LayerExport export = LayerExport.of(
                atlas,
                all,
                layers.isEmpty() ? all.names() : layers.stream().distinct().toList(),
                Optional.ofNullable(where).map(Selection::of));
        OutputFiles files = new OutputFiles();
        switch (format) {
            case GEOJSON -> export.addGeoJson(files);
            case CSV -> export.addCsv(files);
            case GPKG -> export.addGeoPackage(files, out.getFileName().toString());
            case KML -> export.addKml(files, out.getFileName().toString());
        }
        Path folder = toFile ? out.toAbsolutePath().getParent() : out;
        files.writeTo(folder, force).forEach(file -> spec.commandLine().getOut().println(file));
        return ExitCode.OK;
    }

    private void checkOut(boolean toFile) {
        String name = out.toString().toLowerCase(Locale.ROOT);
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        if (toFile && !name.endsWith(ending)) {
            throw new IllegalArgumentException(
                    "--format " + ending.substring(1) + " writes one file; name it, such as --out " + out + ending);
        }
        if (!toFile && (name.endsWith(".gpkg") || name.endsWith(".kml"))) {
            throw new IllegalArgumentException("--out " + out + " names one file, and --format " + ending.substring(1)
                    + " writes several; name a folder");
        }
    }
}
