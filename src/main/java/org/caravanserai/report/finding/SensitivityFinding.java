package org.caravanserai.report.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.analysis.reliability.Distribution;
import org.caravanserai.analysis.reliability.Share;
import org.caravanserai.analysis.sensitivity.Lever;
import org.caravanserai.analysis.sensitivity.SensitivityAnswer;
import org.caravanserai.analysis.sensitivity.Standing;
import org.caravanserai.analysis.sensitivity.Swing;
import org.caravanserai.atlas.Place;
import org.caravanserai.freight.Amount;
import org.caravanserai.network.Objective;
import org.caravanserai.report.Numbers;
import org.caravanserai.study.SensitivityAnswers;

/** On which assumptions a choice rests: the verdict in words, the contestants, the levers, and the tornado. */
public final class SensitivityFinding {

    /** Names of its files begin with it. */
    public static final String WORD = "sensitivity";

    private final SensitivityAnswer answer;
    private final LeverName names;
    private final int top;

    private SensitivityFinding(SensitivityAnswer answer, int top) {
        this.answer = answer;
        this.names = new LeverName(answer.routes().get(0).atlas());
        this.top = top;
    }

    /**
     * The finding.
     *
     * @param top how many levers to tell of, those that move most; at least 1
     */
    public static Finding of(SensitivityAnswer answer, int top) {
        if (top < 1) {
            throw new IllegalArgumentException("the levers told of must be at least 1, were " + top);
        }
        return new SensitivityFinding(answer, top).finding();
    }

    /** The findings of all settings and origins of a study. */
    public static Finding of(SensitivityAnswers answers) {
        CasesTogether together = new CasesTogether();
        answers.contests()
                .forEach(contest -> together.add(
                        contest.answer().query().from().name() + ", "
                                + answers.cases().nameOf(contest.setting()),
                        of(contest.answer(), answers.top())));
        Finding finding = together.in(Finding.named(WORD, "On which figures it rests which destination is best"));
        for (String reason : answers.untold().stream().distinct().toList()) {
            finding = finding.warning("Not told: " + reason);
        }
        return finding;
    }

    private Finding finding() {
        Finding finding = QueryBasis.addedTo(Finding.named(WORD, title()), answer.query())
                .basis(
                        "%d figures, each alone to where it would take less in one case of ten and more in one of ten (low, high), then all at once, independent:"
                                        .formatted(answer.swings().size())
                                + " %d draws in a Latin hypercube, seed %d; routes found anew each time"
                                        .formatted(
                                                answer.joint().draws(),
                                                answer.joint().seed()))
                .basis(
                        "spreads of means by spread_..._mean and _standin of rates.csv, of samples where the data tells their size;"
                                + " not the scatter of single trips, which reliability tells");
        for (String sentence : new SensitivityVerdict(answer, names).sentences()) {
            finding = finding.saying(sentence);
        }
        finding = finding.with(contest()).with(levers()).with(swings()).with(notVaried());
        List<Swing> moving = shown().stream()
                .filter(swing -> swing.width(answer.champion()) > 0)
                .toList();
        return warned(
                moving.isEmpty()
                        ? finding
                        : finding.drawn("tornado", new SensitivityTornado(answer, names, title(), moving).chart()));
    }

    private String title() {
        String from = answer.query().from().name();
        String to = answer.contestants().stream().map(place -> place.name()).collect(Collectors.joining(", "));
        return answer.isContested()
                ? "From " + from + " to " + to + ": on which figures it rests which is best"
                : "From " + from + " to " + to + ": on which figures it rests how far it is";
    }

    private List<Swing> shown() {
        return answer.swings().stream().limit(top).toList();
    }

    private Sheet contest() {
        String unit = answer.objective() == Objective.TIME ? "h" : "USD";
        Sheet sheet = Sheet.named("contest", "The contestants, in " + unit + " over all draws")
                .text("place", "to")
                .number("hours", "as it is h", 1)
                .number("usd", "USD", 0)
                .number("p10", "P10", decimals(), 3)
                .number("p50", "P50", decimals(), 3)
                .number("p90", "P90", decimals(), 3)
                .number("wins_share", "first in %", 1)
                .number("wins_standard_error", "± %", 1)
                .text("crossings", "by");
        return sheet.rows(IntStream.range(0, answer.routes().size())
                .mapToObj(this::contestant)
                .toList());
    }

    private Object[] contestant(int index) {
        Amount amount = answer.base().results().get(index).amount();
        Distribution drawn = answer.joint().of(index);
        Optional<Share> wins = answer.isContested() ? Optional.of(answer.joint().winsOf(index)) : Optional.empty();
        return new Object[] {
            answer.contestants().get(index).id(),
            amount.hours(),
            amount.usd(),
            drawn.p10(),
            drawn.p50(),
            drawn.p90(),
            wins.map(share -> 100 * share.value()),
            wins.map(share -> 100 * share.standardError()),
            String.join(" ", answer.base().results().get(index).crossings())
        };
    }

    private int decimals() {
        return answer.objective() == Objective.TIME ? 1 : 0;
    }

    private Sheet levers() {
        String looked = answer.isContested() ? "margin of " + name(answer.champion()) : name(answer.champion());
        Sheet sheet = Sheet.named("levers", "Figures moved alone, those that move the " + looked + " most")
                .text("figure", "figure")
                .number("value", "as it is", 2, 6)
                .number("low_value", "low", 2, 6)
                .number("high_value", "high", 2, 6)
                .text("unit", "unit")
                .text("confidence", "confidence")
                .number("result_low", "at low", decimals(), 3)
                .number("result_high", "at high", decimals(), 3)
                .text("first_low", "first at low")
                .text("first_high", "first at high")
                .text("turns", "turns it")
                .number("rank_correlation", "rank corr.", 2)
                .text("change", "change");
        return sheet.rows(shown().stream().map(this::lever).toList());
    }

    private Object[] lever(Swing swing) {
        Lever lever = swing.lever();
        int champion = answer.champion();
        return new Object[] {
            names.of(lever),
            lever.figure().value(),
            lever.valueAt(-Lever.DECILE),
            lever.valueAt(Lever.DECILE),
            lever.figure().unit(),
            lever.figure().confidence().word(),
            Swing.of(swing.low(), champion),
            Swing.of(swing.high(), champion),
            first(swing.low()),
            first(swing.high()),
            swing.turns(champion),
            answer.joint().correlationWithMargin(lever, champion),
            lever.id()
        };
    }

    private String first(Standing standing) {
        return answer.isContested()
                ? answer.contestants().get(standing.winner()).id()
                : "";
    }

    private String name(int contestant) {
        return answer.contestants().get(contestant).name();
    }

    private Sheet swings() {
        Sheet sheet = Sheet.named("results", "What each takes when a figure is moved alone")
                .text("change", "change");
        for (Place place : answer.contestants()) {
            String word = place.id().replace('-', '_');
            sheet = sheet.number("low_" + word, place.name() + " low", decimals(), 3)
                    .number("high_" + word, "high", decimals(), 3)
                    .number("rank_correlation_" + word, "rank corr.", 2);
        }
        return sheet.rows(shown().stream().map(this::results).toList());
    }

    private Object[] results(Swing swing) {
        List<Object> cells = new ArrayList<>(List.of(swing.lever().id()));
        for (int contestant = 0; contestant < answer.routes().size(); contestant++) {
            cells.add(swing.low().of(contestant));
            cells.add(swing.high().of(contestant));
            cells.add(answer.joint().correlation(swing.lever(), contestant));
        }
        return cells.toArray();
    }

    private Sheet notVaried() {
        Sheet sheet = Sheet.named(
                        "not-varied", "Figures not varied; lengths, rest rule, road class and terrain neither")
                .text("figure", "figure")
                .number("share_percent", "% of it", 1)
                .text("reason", "why not");
        return sheet.rows(answer.notVaried().stream()
                .map(one -> new Object[] {one.figure(), 100 * one.share(), one.reason()})
                .toList());
    }

    private Finding warned(Finding finding) {
        Finding warned = finding;
        double estimated = answer.estimatedShare();
        if (estimated > 0.5) {
            warned = warned.warning(Numbers.percent(estimated) + " of the "
                    + (answer.objective() == Objective.TIME ? "hours" : "dollars")
                    + " of these ways rest on figures nobody published; the spreads of most are stated defaults.");
        }
        if (answer.query().profile().timeIsPriced() && answer.objective() == Objective.COST) {
            warned = warned.warning("The value of time is taken as stated; ask again with another --value-of-time.");
        }
        double beyond = answer.joint().shareBeyondLevers();
        if (beyond > 0) {
            warned = warned.warning(
                    "In " + Numbers.percent(beyond)
                            + " of the draws a best way rests also on figures that were not varied, as it comes up only there.");
        }
        for (var none : answer.unreached()) {
            warned = warned.warning("Takes no part: " + none.explanation() + ".");
        }
        return warned;
    }
}
