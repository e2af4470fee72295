package org.caravanserai.report.finding;

import java.util.List;
import java.util.Optional;
import org.caravanserai.analysis.reliability.Distribution;
import org.caravanserai.analysis.sensitivity.Lever;
import org.caravanserai.analysis.sensitivity.SensitivityAnswer;
import org.caravanserai.analysis.sensitivity.Swing;
import org.caravanserai.network.Objective;
import org.caravanserai.report.print.TornadoChart;
import org.caravanserai.routing.ResolvedQuery;

/** The tornado of a contest: the margin of the champion, or without others what it takes. */
final class SensitivityTornado {

    private static final int MOST_BARS = 30;

    private final SensitivityAnswer answer;
    private final LeverName names;
    private final String title;
    private final List<Swing> swings;

    SensitivityTornado(SensitivityAnswer answer, LeverName names, String title, List<Swing> swings) {
        this.answer = answer;
        this.names = names;
        this.title = title;
        this.swings = swings;
    }

    TornadoChart chart() {
        int champion = answer.champion();
        String unit = answer.objective() == Objective.TIME ? "hours" : "USD";
        String name = answer.contestants().get(champion).name();
        return new TornadoChart(
                title,
                conditions(),
                answer.isContested() ? unit + " by which " + name + " is ahead of the next" : unit + " to " + name,
                Swing.of(answer.base(), champion),
                swings.stream().limit(MOST_BARS).map(this::bar).toList(),
                Optional.of(joint(champion)),
                answer.isContested()
                        ? Optional.of(new TornadoChart.Sides("another is first", name + " is first"))
                        : Optional.empty(),
                "Each figure is moved alone to where it would take less in one case of ten, and more in one of ten; the routes are found anew."
                        + (answer.turning().isEmpty() ? "" : " In bold: it alone makes another first.")
                        + " All at once: from the lowest tenth of "
                        + answer.joint().draws() + " draws to the highest, seed "
                        + answer.joint().seed() + "; the tick is the median. Data: "
                        + answer.query().atlas().title() + ", data "
                        + answer.query().atlas().version() + ", "
                        + answer.query().atlas().licence() + ".");
    }

    private String conditions() {
        ResolvedQuery query = answer.query();
        return "%s; least %s; network of %s%s"
                .formatted(
                        query.profile().name(),
                        query.objective().word(),
                        query.asOf(),
                        query.atlas()
                                .scenario()
                                .map(scenario -> "; " + scenario.inWords())
                                .orElse(""));
    }

    private TornadoChart.Bar bar(Swing swing) {
        Lever lever = swing.lever();
        int champion = answer.champion();
        return new TornadoChart.Bar(
                names.withUnit(lever),
                Swing.of(swing.low(), champion),
                Swing.of(swing.high(), champion),
                LeverName.number(lever.valueAt(-Lever.DECILE)),
                LeverName.number(lever.valueAt(Lever.DECILE)),
                swing.turns(champion));
    }

    private TornadoChart.Joint joint(int champion) {
        Distribution drawn =
                answer.joint().marginOf(champion).orElseGet(() -> answer.joint().of(champion));
        return new TornadoChart.Joint("all at once", drawn.p10(), drawn.p50(), drawn.p90());
    }
}
