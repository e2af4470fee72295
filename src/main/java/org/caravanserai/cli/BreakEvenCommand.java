package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.caravanserai.analysis.breakeven.BreakEven;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.BreakEvenQuery;
import org.caravanserai.analysis.breakeven.Contestant;
import org.caravanserai.analysis.breakeven.Lever;
import org.caravanserai.analysis.breakeven.Telling;
import org.caravanserai.analysis.breakeven.ValueRange;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.report.finding.BreakEvenFinding;
import org.caravanserai.scenario.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code break-even FROM --to A,B --vary FIGURE --range FROM..TO}: at which value of a figure the winner changes. */
@Command(
        name = "break-even",
        mixinStandardHelpOptions = true,
        description = "Solves for the values of a figure at which another destination, way or route becomes the best.",
        footer = {
            "",
            "With several destinations or ways these contend; with one of both its routes do, told apart as --by says.",
            "Exit codes: 0 answered, 2 wrong use, 3 errors in the data, 4 nobody has a way."
        })
final class BreakEvenCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FROM", description = "Id or name of the place freight comes from.")
    private String from;

    @Option(
            names = "--to",
            required = true,
            split = ",",
            paramLabel = "PLACE",
            description = "Where it may go: ids or names, joined by commas, or groups such as ports.")
    private List<String> to;

    @Option(
            names = "--vary",
            required = true,
            paramLabel = "FIGURE",
            description =
                    "What is varied, as --set has it without the number: 'crossing:torkham hours', 'post:torkham-pk"
                            + " outbound usd', 'terminal:gwadar-port usd', 'rate:PK road tfi3', 'link:ID speed*' (a factor),"
                            + " \"links where country='PK' AND mode='rail' rate*\"; or open-days:torkham, the share of days on"
                            + " which a crossing lets freight pass.")
    private String vary;

    @Option(
            names = "--range",
            required = true,
            paramLabel = "FROM..TO",
            description = "The values to look at, such as 0..240.")
    private String range;

    @Option(
            names = "--way",
            paramLabel = "WHAT",
            description =
                    "A way that contends with others: what it requires, as --require has it, and what it avoids after"
                            + " avoid:, joined by commas, such as via:torkham or via:khunjerab,avoid:country:AF. May be repeated.")
    private List<String> ways = List.of();

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            defaultValue = "borders",
            description =
                    "What the routes to a single destination are told apart by: borders, first-border, last-border,"
                            + " modes or port (where they go aboard). Default: ${DEFAULT-VALUE}.")
    private String by;

    @Mixin
    private AnalysisMixin analysis;

    @Override
    public Integer call() throws IOException {
        Lever lever = Lever.parse(vary, new Origin("--vary", Path.of("")));
        ValueRange values = ValueRange.parse(range);
        Telling telling = Telling.parse(by);
        PrintWriter err = spec.commandLine().getErr();
        Atlas atlas = analysis.atlas(BreakEvenFinding.WORD, err);
        BreakEvenQuery query = new BreakEvenQuery(lever, values, contestants(atlas), telling, analysis.objective());
        BreakEvenAnswer answer = BreakEven.solve(atlas, query, new Tally(err, "networks"));
        analysis.write(BreakEvenFinding.of(answer), spec);
        return answer.segments().isEmpty() ? ExitCode.NO_ROUTE : ExitCode.OK;
    }

    private List<Contestant> contestants(Atlas atlas) {
        PlaceSelector.Selection places = new PlaceSelector(atlas).select(to);
        if (!places.problems().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", places.problems()));
        }
        Place origin = atlas.names().place(from);
        List<Contestant> contestants = new ArrayList<>();
        for (Place place : places.places()) {
            Contestant plain = Contestant.to(place, origin, analysis.profile(), analysis.options());
            if (ways.isEmpty()) {
                contestants.add(plain);
            }
            for (String way : ways) {
                contestants.add(plain.by(way, places.places().size() == 1));
            }
        }
        return contestants;
    }
}
