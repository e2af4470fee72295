package org.caravanserai.report.finding;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.breakeven.BreakEvenAnswer;
import org.caravanserai.analysis.breakeven.BreakEvenQuery;
import org.caravanserai.analysis.breakeven.Contestant;
import org.caravanserai.analysis.breakeven.Course;
import org.caravanserai.analysis.breakeven.Segment;
import org.caravanserai.analysis.breakeven.SwitchPoint;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.Figure;
import org.caravanserai.network.Objective;
import org.caravanserai.report.Numbers;
import org.caravanserai.report.print.BreakEvenChart;

/** A break-even as a finding: the answer in a sentence, who wins where, what changes at which value, and the chart. */
public final class BreakEvenFinding {

    /** What names of its files begin with. */
    public static final String WORD = "break-even";

    private final BreakEvenAnswer answer;
    private final BreakEvenQuery query;

    BreakEvenFinding(BreakEvenAnswer answer) {
        this.answer = answer;
        this.query = answer.query();
    }

    /** The finding of an answer. */
    public static Finding of(BreakEvenAnswer answer) {
        return new BreakEvenFinding(answer).finding();
    }

    private Finding finding() {
        BreakEvenChart chart = new BreakEvenChart(answer);
        Finding finding = Finding.named(WORD, chart.title());
        for (String line : basis()) {
            finding = finding.basis(line);
        }
        finding = finding.from(answer.atlas());
        for (String sentence : sayings()) {
            finding = finding.saying(sentence);
        }
        finding = finding.with(segments()).with(switches()).with(figures());
        for (String warning : warnings()) {
            finding = finding.warning(warning);
        }
        if (answer.segments().isEmpty()) {
            return finding;
        }
        Sheet courses = courses();
        return finding.drawn("chart", chart)
                .file("courses.csv", file -> Files.writeString(file, FindingCsv.of(courses), StandardCharsets.UTF_8));
    }

    /** Who travels, how, over which values, on which network. */
    List<String> basis() {
        Contestant first = query.contestants().get(0);
        String profiles = query.contestants().stream()
                .map(one -> one.profile().name())
                .distinct()
                .collect(Collectors.joining(" / "));
        return Stream.of(
                        "%s; least %s%s; network of %s"
                                .formatted(
                                        profiles,
                                        query.objective().word(),
                                        first.profile().timeIsPriced() ? ", hours priced" : "",
                                        answer.asOf()),
                        "varied: %s from %s to %s %s"
                                .formatted(
                                        query.lever().words(),
                                        BreakEvenAnswer.told(query.from()),
                                        BreakEvenAnswer.told(query.to()),
                                        answer.unit())
                                .strip(),
                        conditions(first),
                        answer.atlas().scenario().map(AppliedScenario::inWords).orElse(""))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What all contestants avoid and do; where they differ their names tell. */
    private String conditions(Contestant first) {
        String avoid = query.contestants().stream()
                .map(one -> one.query().options().avoid())
                .reduce((a, b) -> a.stream().filter(b::contains).toList())
                .orElse(List.of())
                .stream()
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        String require = first.query().options().require().stream()
                .filter(one -> query.contestants().stream()
                        .allMatch(other -> other.query().options().require().contains(one)))
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return Stream.of(avoid.isEmpty() ? "" : "avoiding " + avoid, require.isEmpty() ? "" : "requiring " + require)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private List<String> sayings() {
        return Stream.of(
                        List.of(sentence(answer.inWords()), sentence(now())),
                        answer.noWays().stream()
                                .map(none -> sentence(none.name() + " is out: " + none.why()))
                                .toList(),
                        answer.present().figures().isEmpty()
                                        && !answer.segments().isEmpty()
                                ? List.of(
                                        "No route that was found depends on what is varied; dues of a port are paid only"
                                                + " by what goes aboard a ship there, and hours count for dollars only with"
                                                + " --value-of-time.")
                                : List.<String>of())
                .flatMap(List::stream)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String now() {
        return answer.present().winner().isEmpty()
                ? ""
                : "As things stand " + answer.present().winner() + " wins";
    }

    static String sentence(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    List<String> warnings() {
        String what = query.objective() == Objective.TIME ? "hours" : "dollars";
        Stream<String> estimates = answer.restsMostlyOnEstimates()
                ? Stream.of("%s of the %s of a route on which the answer rests are estimates."
                        .formatted(Numbers.percent(answer.estimatedShare()), what))
                : Stream.empty();
        Stream<String> bracketed = answer.switches().stream().anyMatch(point -> !point.exact())
                ? Stream.of("A bracketed switch point is known only to lie between two values; further changes may hide"
                        + " between them.")
                : Stream.empty();
        return Stream.concat(estimates, bracketed).toList();
    }

    /** Four digits beyond the first of the largest value. */
    int decimals() {
        int first = (int) Math.floor(Math.log10(query.to()));
        return Math.max(0, Math.min(6, 4 - first));
    }

    private Sheet segments() {
        Sheet sheet = segmentColumns(Sheet.named("segments", "Who wins along the range"));
        return sheet.rows(answer.segments().stream().map(this::row).toList());
    }

    Sheet segmentColumns(Sheet sheet) {
        String unit = query.objective().unit();
        return sheet.number("from_value", "from", decimals())
                .number("to_value", "to", decimals())
                .text("winner", "winner")
                .text("by", "by")
                .number("from_hours", "h", 1)
                .number("to_hours", "to h", 1)
                .number("from_usd", "USD", 0)
                .number("to_usd", "to USD", 0)
                .text("next", "next")
                .number("from_lead_" + unit, "lead " + unit, 1)
                .number("to_lead_" + unit, "to lead", 1);
    }

    Object[] row(Segment segment) {
        return new Object[] {
            segment.from(),
            segment.to(),
            segment.winner(),
            String.join(", ", segment.passed()),
            segment.atFrom().hours(),
            segment.atTo().hours(),
            segment.atFrom().usd(),
            segment.atTo().usd(),
            segment.next(),
            segment.next().map(rival -> segment.leadAtFrom()),
            segment.next().map(rival -> segment.leadAtTo())
        };
    }

    private Sheet switches() {
        Sheet sheet = Sheet.named("switch-points", "What changes along the range")
                .number("value", "at", decimals())
                .number("low", "not below", Math.min(9, decimals() + 1))
                .number("high", "not above", Math.min(9, decimals() + 1))
                .text("kind", "known")
                .text("changes", "changes")
                .text("before", "below it")
                .text("after", "above it");
        return sheet.rows(answer.switches().stream().map(BreakEvenFinding::row).toList());
    }

    private static Object[] row(SwitchPoint point) {
        return new Object[] {
            point.value(),
            point.low(),
            point.high(),
            point.exact() ? "exact" : "bracketed",
            point.changes() == SwitchPoint.Changes.WINNER ? "winner" : "route",
            point.before(),
            point.after()
        };
    }

    private Sheet figures() {
        Sheet sheet = Sheet.named("present", "What the data has for what is varied")
                .text("figure", "figure")
                .number("value", "value", 3)
                .text("unit", "unit")
                .text("year", "year")
                .text("confidence", "confidence")
                .text("sources", "sources");
        return sheet.rows(
                answer.present().figures().stream().map(BreakEvenFinding::row).toList());
    }

    private static Object[] row(Figure figure) {
        return new Object[] {
            figure.what(),
            figure.value(),
            figure.unit(),
            figure.year() == 0 ? "" : String.valueOf(figure.year()),
            figure.confidence().name().toLowerCase(Locale.ROOT),
            String.join(";", figure.sources())
        };
    }

    private Sheet courses() {
        Sheet sheet = Sheet.named("courses", "What each takes along the range")
                .text("contestant", "contestant")
                .number("value", "value", 6)
                .number("hours", "hours", 3)
                .number("usd", "USD", 2);
        return sheet.rows(answer.courses().stream()
                .flatMap(course -> course.points().stream().map(point -> row(course, point)))
                .toList());
    }

    private static Object[] row(Course course, Course.Point point) {
        return new Object[] {
            course.name(), point.value(), point.amount().hours(), point.amount().usd()
        };
    }
}
