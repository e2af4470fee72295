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
        CSV
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
            paramLabel = "geojson|gpkg|csv",
            required = true,
            description = "geojson and csv write a file for each layer into a folder, gpkg one GeoPackage with styles.")
    private Format format;

    @Option(names = "--out", paramLabel = "FILE|DIR", required = true, description = "The GeoPackage, or the folder.")
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
        boolean toFile = out.toString().toLowerCase(Locale.ROOT).endsWith(".gpkg");
        if (toFile != (format == Format.GPKG)) {
            throw new IllegalArgumentException(
                    toFile
                            ? "--out " + out + " names a GeoPackage, and --format does not; name a folder"
                            : "--format gpkg writes one file; name it, such as --out " + out + ".gpkg");
        }
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
        }
        Path folder = toFile ? out.toAbsolutePath().getParent() : out;
        files.writeTo(folder, force).forEach(file -> spec.commandLine().getOut().println(file));
        return ExitCode.OK;
    }
}
