package org.caravanserai.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.caravanserai.analysis.CorridorWay;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.report.CorridorJson;
import org.caravanserai.report.CorridorText;
import org.caravanserai.report.JsonText;
import org.caravanserai.report.Provenance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code corridors}: which there are. */
@Command(
        name = "corridors",
        mixinStandardHelpOptions = true,
        description = "Lists the corridors with their length and how much of it freight can use on a day.")
final class CorridorsCommand implements Callable<Integer> {

    /** How the list is written. */
    enum Format {
        TEXT,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Option(names = "--programme", paramLabel = "NAME", description = "Only those of a programme, such as CPEC.")
    private String programme;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How the list is written. Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Mixin
    private DayOption day;

    @Mixin
    private DataOption data;

    @Override
    public Integer call() {
        Atlas atlas = data.atlas();
        LocalDate date = day.in(atlas);
        List<CorridorWay> ways = atlas.contents().corridors().stream()
                .filter(corridor -> programme == null || corridor.programme().equalsIgnoreCase(programme))
                .map(corridor -> CorridorWay.of(atlas, corridor, date))
                .toList();
        if (ways.isEmpty()) {
            throw new IllegalArgumentException(
                    programme == null
                            ? "the data has no corridors"
                            : "no corridors of programme \"" + programme + "\"; there are " + programmes(atlas));
        }
        spec.commandLine()
                .getOut()
                .print(
                        format == Format.TEXT
                                ? CorridorText.list(ways)
                                : JsonText.of(CorridorJson.list(Provenance.of(atlas.info(), date), ways)));
        return ExitCode.OK;
    }

    private static String programmes(Atlas atlas) {
        return atlas.contents().corridors().stream()
                .map(Corridor::programme)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
