package org.caravanserai.report.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.analysis.reliability.Distribution;
import org.caravanserai.analysis.sensitivity.Lever;
import org.caravanserai.analysis.sensitivity.SensitivityAnswer;
import org.caravanserai.analysis.sensitivity.Standing;
import org.caravanserai.analysis.sensitivity.Swing;
import org.caravanserai.network.Objective;

/** What a contest comes to, in plain words. */
final class SensitivityVerdict {

    private static final int TOLD = 4;

    private final SensitivityAnswer answer;
    private final LeverName names;

    SensitivityVerdict(SensitivityAnswer answer, LeverName names) {
        this.answer = answer;
        this.names = names;
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        if (answer.isContested()) {
            sentences.add(asItIs());
            sentences.add(overAllDraws());
            sentences.addAll(turning());
        } else {
            sentences.add(alone());
        }
        closest().ifPresent(sentences::add);
        return sentences;
    }

    private String asItIs() {
        int champion = answer.champion();
        double margin = answer.base().marginOf(champion).orElseThrow();
        int second = IntStream.range(0, answer.routes().size())
                .filter(other -> other != champion)
                .boxed()
                .min(Comparator.comparingDouble(answer.base()::of))
                .orElseThrow();
        return "With all figures as they are, %s is best: %s, %s less than %s."
                .formatted(name(champion), told(answer.base().of(champion)), told(margin), name(second));
    }

    private String overAllDraws() {
        int champion = answer.champion();
        double share = answer.joint().winsOf(champion).value();
        String others = IntStream.range(0, answer.routes().size())
                .filter(other -> other != champion)
                .filter(other -> answer.joint().winsOf(other).value() > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(
                                (Integer other) -> answer.joint().winsOf(other).value())
                        .reversed())
                .map(other ->
                        name(other) + " " + percent(answer.joint().winsOf(other).value()))
                .collect(Collectors.joining(", "));
        return others.isEmpty()
                ? "It stays first in every one of %d draws."
                        .formatted(answer.joint().draws())
                : "It stays first in %s of %d draws; first in the others: %s."
                        .formatted(percent(share), answer.joint().draws(), others);
    }

    private List<String> turning() {
        List<Swing> turning = answer.turning();
        if (turning.isEmpty()) {
            return List.of("No single figure turns it, however it is moved between its ends.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                turning.size() == 1
                        ? "One figure alone turns it:"
                        : turning.size() + " figures can each turn it alone"
                                + (turning.size() > TOLD ? "; those that move it most:" : ":"));
        turning.stream().limit(TOLD).map(this::turned).forEach(sentences::add);
        return sentences;
    }

    private String turned(Swing swing) {
        int champion = answer.champion();
        boolean atHigh = swing.high().winner() != champion;
        Standing turned = atHigh ? swing.high() : swing.low();
        Lever lever = swing.lever();
        return "  %s: at %s instead of %s, %s is first by %s."
                .formatted(
                        names.of(lever),
                        LeverName.value(lever, atHigh ? Lever.DECILE : -Lever.DECILE),
                        LeverName.value(lever),
                        name(turned.winner()),
                        told(-turned.marginOf(champion).orElseThrow()));
    }

    private String alone() {
        Distribution drawn = answer.joint().of(0);
        return "With all figures as they are it takes %s; one draw in ten takes less than %s, half less than %s, one in ten more than %s."
                .formatted(told(answer.base().of(0)), told(drawn.p10()), told(drawn.p50()), told(drawn.p90()));
    }

    /** The lever that the result follows most closely over all draws. */
    private Optional<String> closest() {
        int champion = answer.champion();
        return answer.swings().stream()
                .map(Swing::lever)
                .filter(lever ->
                        answer.joint().correlationWithMargin(lever, champion).isPresent())
                .max(Comparator.comparingDouble(lever -> Math.abs(correlation(lever))))
                .map(lever -> "Over all draws %s follows %s most closely (rank correlation %s)."
                        .formatted(
                                answer.isContested() ? "the margin" : "it",
                                names.of(lever),
                                String.format(Locale.ROOT, "%.2f", correlation(lever))));
    }

    private double correlation(Lever lever) {
        return answer.joint().correlationWithMargin(lever, answer.champion()).orElse(0);
    }

    private String name(int contestant) {
        return answer.contestants().get(contestant).name();
    }

    private String told(double amount) {
        return answer.objective() == Objective.TIME
                ? String.format(Locale.ROOT, "%,.1f h", amount)
                : String.format(Locale.ROOT, "%,.0f USD", amount);
    }

    /** A share of draws; with a decimal where it is no whole percent, so that shares sum and few draws do not read like none. */
    private static String percent(double share) {
        double rounded = 100 * share;
        boolean whole = Math.abs(rounded - Math.rint(rounded)) < 1e-9;
        return String.format(Locale.ROOT, whole ? "%.0f %%" : "%.1f %%", rounded);
    }
}
