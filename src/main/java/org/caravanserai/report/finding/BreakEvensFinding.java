package org.caravanserai.report.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.BreakEvenCase;
import org.caravanserai.analysis.breakeven.BreakEvenQuery;
import org.caravanserai.analysis.breakeven.SwitchPoint;
import org.caravanserai.report.print.BreakEvenChart;
import org.caravanserai.report.print.BreakEvenRibbons;

/** Several break-evens of one lever as one finding: a row and a ribbon for each, and the charts of the first. */
public final class BreakEvensFinding {

    private static final int MOST_CHARTS = 12;

    private final List<BreakEvenCase> cases;

    private BreakEvensFinding(List<BreakEvenCase> cases) {
        this.cases = cases;
    }

    /** The finding; of one case alone that of its answer. */
    public static Finding of(List<BreakEvenCase> cases) {
        if (cases.isEmpty()) {
            return Finding.named(BreakEvenFinding.WORD, "Break-even")
                    .warning("The study names no origin and destination, so that nobody contends.");
        }
        return cases.size() == 1 ? BreakEvenFinding.of(cases.get(0).answer()) : new BreakEvensFinding(cases).finding();
    }

    private Finding finding() {
        BreakEvenQuery query = cases.get(0).answer().query();
        Finding finding = Finding.named(
                BreakEvenFinding.WORD, "Break-even of " + query.lever().words());
        for (String line : distinct(one -> new BreakEvenFinding(one.answer()).basis().stream())) {
            finding = finding.basis(line);
        }
        finding = finding.from(cases.get(0).answer().atlas());
        for (BreakEvenCase one : cases) {
            finding = finding.saying(named(one) + ": " + one.answer().inWords() + ".");
        }
        for (String warning : distinct(one ->
                new BreakEvenFinding(one.answer()).warnings().stream().map(warning -> warningOf(one, warning)))) {
            finding = finding.warning(warning);
        }
        finding = finding.with(overview()).with(segments());
        List<BreakEvenCase> answered =
                cases.stream().filter(one -> !one.answer().segments().isEmpty()).toList();
        return answered.isEmpty() ? finding : drawn(finding, answered);
    }

    private static String warningOf(BreakEvenCase one, String warning) {
        return one.answer().restsMostlyOnEstimates() ? named(one) + ": " + warning : warning;
    }

    private static Finding drawn(Finding finding, List<BreakEvenCase> answered) {
        Finding all = finding.drawn("ribbons", new BreakEvenRibbons(answered));
        Set<String> taken = new HashSet<>();
        for (BreakEvenCase one : answered.stream().limit(MOST_CHARTS).toList()) {
            String origin = one.answer().query().contestants().get(0).query().from();
            String word = "chart-" + origin;
            for (int i = 2; !taken.add(word); i++) {
                word = "chart-" + origin + "-" + i;
            }
            all = all.drawn(word, new BreakEvenChart(one.answer()));
        }
        return all;
    }

    private interface Lines {
        Stream<String> of(BreakEvenCase one);
    }

    private List<String> distinct(Lines lines) {
        return cases.stream().flatMap(lines::of).distinct().toList();
    }

    private static String named(BreakEvenCase one) {
        return one.answer().trip() + (one.name().equals("all") ? "" : " (" + one.name() + ")");
    }

    private Sheet overview() {
        int decimals = new BreakEvenFinding(cases.get(0).answer()).decimals();
        Sheet sheet = Sheet.named("break-evens", "Where the winner changes nearest to the present")
                .text("trip", "trip")
                .text("case", "case")
                .number("value", "break-even", decimals)
                .number("low", "not below", decimals)
                .number("high", "not above", decimals)
                .text("before", "below it")
                .text("after", "above it")
                .number("now", "now", decimals)
                .text("winner", "winner now")
                .number("estimated_percent", "estimates %", 0);
        return sheet.rows(cases.stream().map(BreakEvensFinding::row).toList());
    }

    private static Object[] row(BreakEvenCase one) {
        BreakEvenAnswer answer = one.answer();
        Optional<SwitchPoint> point = answer.breakEven();
        return new Object[] {
            answer.trip(),
            one.name(),
            point.map(SwitchPoint::value),
            point.map(SwitchPoint::low),
            point.map(SwitchPoint::high),
            point.map(SwitchPoint::before),
            point.map(SwitchPoint::after),
            answer.present().value(),
            answer.present().winner(),
            100 * answer.estimatedShare()
        };
    }

    private Sheet segments() {
        BreakEvenFinding first = new BreakEvenFinding(cases.get(0).answer());
        Sheet sheet = first.segmentColumns(Sheet.named("segments", "Who wins along the range")
                .text("trip", "trip")
                .text("case", "case"));
        List<Object[]> rows = new ArrayList<>();
        for (BreakEvenCase one : cases) {
            BreakEvenFinding finding = new BreakEvenFinding(one.answer());
            one.answer()
                    .segments()
                    .forEach(segment -> rows.add(
                            Stream.concat(Stream.of(one.answer().trip(), one.name()), Stream.of(finding.row(segment)))
                                    .toArray()));
        }
        return sheet.rows(rows);
    }
}
