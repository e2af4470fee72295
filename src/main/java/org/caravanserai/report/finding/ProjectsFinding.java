package org.caravanserai.report.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.analysis.project.CountryGain;
import org.caravanserai.analysis.project.ProjectEffect;
import org.caravanserai.analysis.project.ProjectEffects;
import org.caravanserai.analysis.project.ProjectSum;
import org.caravanserai.analysis.project.Saving;
import org.caravanserai.analysis.project.Step;
import org.caravanserai.analysis.project.Tally;
import org.caravanserai.analysis.project.Traffic;
import org.caravanserai.analysis.project.TransitShift;
import org.caravanserai.freight.Ledger;
import org.caravanserai.report.Numbers;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.study.ProjectsAnswers;

/** What planned works save, to whom, and whose territory loads move to. */
public final class ProjectsFinding {

    /** Names of its files begin with it. */
    public static final String WORD = "projects";

    private static final double MOSTLY = 0.5;

    private ProjectsFinding() {}

    /** The finding. */
    public static Finding of(ProjectEffects effects) {
        Finding finding = QueryBasis.addedTo(
                        Finding.named(WORD, "What the planned works of the register save"), effects.query())
                .basis("%d pairs of origin and port, one load each: sums are no forecast of traffic"
                        .formatted(effects.pairs()))
                .basis("alone: on the network of that day; last: when all other works are built")
                .basis(generalised(effects))
                .with(sums(effects))
                .with(gains(effects))
                .with(shifts(effects))
                .with(pairs(effects))
                .with(untold(effects));
        return warned(said(finding, effects), effects);
    }

    /** The findings of all settings of a study. */
    public static Finding of(ProjectsAnswers answers) {
        CasesTogether together = new CasesTogether();
        answers.runs().forEach(run -> together.add(answers.cases().nameOf(run.setting()), of(run.effects())));
        return together.in(Finding.named(WORD, "What the planned works of the register save"));
    }

    private static String generalised(ProjectEffects effects) {
        return effects.query()
                .profile()
                .valueOfTime()
                .map(value -> String.format(
                        Locale.ROOT,
                        "generalised: USD paid and every hour at %.2f USD (%s)",
                        value.value(),
                        value.confidence().name().toLowerCase(Locale.ROOT)))
                .orElse("no generalised cost: the profile states no value of time; give one in USD an hour");
    }

    private static Sheet sums(ProjectEffects effects) {
        Sheet sheet = tallies(Sheet.named("sums", "Saved over all pairs; a way that is new saves no number")
                .text("project", "project")
                .text("status", "status"));
        return sheet.rows(effects.sums().stream()
                .filter(ProjectSum::any)
                .sorted(Comparator.comparingLong(
                                (ProjectSum sum) -> weight(effects, sum.alone().saved()))
                        .reversed())
                .map(sum -> cells(sum, sum.project().id(), sum.project().status()))
                .toList());
    }

    private static Sheet gains(ProjectEffects effects) {
        Sheet sheet =
                tallies(Sheet.named("gains", "Who gains: by the country of the origin, and again by that of the port")
                        .text("project", "project")
                        .text("end", "end")
                        .text("country", "country"));
        return sheet.rows(effects.gains().stream().map(ProjectsFinding::cells).toList());
    }

    private static Object[] cells(CountryGain gain) {
        return cells(gain.sum(), gain.sum().project().id(), gain.end().word(), gain.country());
    }

    private static Sheet tallies(Sheet sheet) {
        return sheet.number("alone_saved_hours", "alone h", 1)
                .number("alone_saved_usd", "USD", 0)
                .number("alone_saved_generalised_usd", "generalised", 0)
                .number("alone_changed_pairs", "changed", 0)
                .number("alone_opened_pairs", "new", 0)
                .number("alone_shut_pairs", "lost", 0)
                .number("last_saved_hours", "last h", 1)
                .number("last_saved_usd", "USD", 0)
                .number("last_saved_generalised_usd", "generalised", 0)
                .number("last_changed_pairs", "changed", 0)
                .number("last_opened_pairs", "new", 0)
                .number("last_shut_pairs", "lost", 0);
    }

    private static Object[] cells(ProjectSum sum, Object... first) {
        return joined(List.of(first), cells(sum.alone()), cells(sum.last()));
    }

    private static List<Object> cells(Tally tally) {
        boolean none = tally.changed() == 0;
        Saving saved = tally.saved();
        return List.of(
                none ? "" : saved.hours(),
                none ? "" : saved.usd(),
                none ? "" : saved.generalisedUsd(),
                tally.changed(),
                tally.opened(),
                tally.shut());
    }

    private static Sheet shifts(ProjectEffects effects) {
        Sheet sheet = Sheet.named("transit", "Third countries that loads move onto or off, km")
                .text("project", "project")
                .text("country", "country")
                .number("alone_onto_km", "alone onto", 0)
                .number("alone_off_km", "off", 0)
                .number("alone_new_km", "of new ways", 0)
                .number("last_onto_km", "last onto", 0)
                .number("last_off_km", "off", 0)
                .number("last_new_km", "of new ways", 0);
        return sheet.rows(effects.shifts().stream().map(ProjectsFinding::cells).toList());
    }

    private static Object[] cells(TransitShift shift) {
        return joined(List.of(shift.project().id(), shift.country()), cells(shift.alone()), cells(shift.last()));
    }

    private static List<Object> cells(Traffic traffic) {
        return List.of(
                traffic.metresOnto() / 1000.0,
                traffic.metresOff() / 1000.0,
                (traffic.metresOpened() - traffic.metresShut()) / 1000.0);
    }

    private static Sheet pairs(ProjectEffects effects) {
        Sheet sheet = Sheet.named("pairs", "Pairs of origin and port that a work changes")
                .text("project", "project")
                .text("from", "from")
                .text("to", "to")
                .number("before_hours", "before h", 1)
                .number("before_usd", "USD", 0)
                .text("alone", "alone")
                .number("alone_saved_hours", "h", 1)
                .number("alone_saved_usd", "USD", 0)
                .number("alone_saved_generalised_usd", "generalised", 0)
                .text("last", "last")
                .number("last_saved_hours", "h", 1)
                .number("last_saved_usd", "USD", 0)
                .number("last_saved_generalised_usd", "generalised", 0);
        return sheet.rows(effects.effects().stream()
                .filter(ProjectEffect::changesAnything)
                .map(ProjectsFinding::cells)
                .toList());
    }

    private static Object[] cells(ProjectEffect effect) {
        return joined(
                List.of(
                        effect.project().id(),
                        effect.from().id(),
                        effect.to().id(),
                        of(effect.before(), Ledger::hours),
                        of(effect.before(), Ledger::usd)),
                cells(effect.onItsOwn()),
                cells(effect.asLast()));
    }

    private static Optional<Double> of(RouteAnswer answer, Function<Ledger, Double> quantity) {
        return answer.route().map(Route::ledger).map(quantity);
    }

    private static List<Object> cells(Step step) {
        Optional<Saving> saving = step.outcome() == Step.Outcome.CHANGED ? step.saving() : Optional.empty();
        return List.of(
                step.outcome().word(),
                saving.map(Saving::hours),
                saving.map(Saving::usd),
                saving.flatMap(Saving::generalisedUsd));
    }

    private static Sheet untold(ProjectEffects effects) {
        Sheet sheet = Sheet.named("untold", "Not told")
                .text("project", "project")
                .text("status", "status")
                .text("reason", "why");
        return sheet.rows(effects.untold().stream()
                .map(one -> new Object[] {one.project().id(), one.project().status(), one.reason()})
                .toList());
    }

    private static Object[] joined(List<Object> first, List<Object> alone, List<Object> last) {
        return Stream.of(first, alone, last).flatMap(List::stream).toArray();
    }

    private static Finding said(Finding finding, ProjectEffects effects) {
        List<ProjectSum> sums = effects.sums();
        Finding said = sums.isEmpty() ? finding.saying("No project of the register opens anything.") : finding;
        Optional<ProjectSum> best = best(effects, ProjectSum::alone);
        if (best.isPresent()) {
            said = said.saying(sentence("Alone", best.get(), ProjectSum::alone));
        }
        Optional<ProjectSum> last = best(effects, ProjectSum::last);
        if (last.isPresent()) {
            said = said.saying(sentence("On top of all others", last.get(), ProjectSum::last));
        }
        String idle = sums.stream()
                .filter(sum -> !sum.any())
                .map(sum -> sum.project().id())
                .collect(Collectors.joining(", "));
        return idle.isEmpty() ? said : said.saying("Without effect on these pairs: " + idle + ".");
    }

    /** The work that saves most of what the routes were chosen by. */
    private static Optional<ProjectSum> best(ProjectEffects effects, Function<ProjectSum, Tally> when) {
        return effects.sums().stream()
                .filter(sum -> weight(effects, when.apply(sum).saved()) > 0)
                .max(Comparator.comparingLong(
                        sum -> weight(effects, when.apply(sum).saved())));
    }

    private static String sentence(String when, ProjectSum sum, Function<ProjectSum, Tally> part) {
        Tally tally = part.apply(sum);
        return String.format(
                Locale.ROOT,
                "%s, %s saves most: %,.1f hours and %,.0f USD over %d pairs%s.",
                when,
                sum.project().id(),
                tally.saved().hours(),
                tally.saved().usd(),
                tally.changed(),
                tally.opened() == 0 ? "" : ", and opens a way for " + tally.opened() + " more");
    }

    /** What a saving counts by the objective; hours where the routes were chosen by distance. */
    private static long weight(ProjectEffects effects, Saving saving) {
        return switch (effects.objective()) {
            case TIME, DISTANCE -> saving.milliHours();
            case COST ->
                effects.query().profile().timeIsPriced()
                        ? saving.generalisedCents().orElse(saving.cents())
                        : saving.cents();
        };
    }

    private static Finding warned(Finding finding, ProjectEffects effects) {
        double estimated = effects.estimatedShare();
        Finding warned = finding.warning(
                "A work that rebuilds what is in use shows no effect: no speed it would bring is in the data.");
        return estimated > MOSTLY
                ? warned.warning(
                        Numbers.percent(estimated) + " of the hours of these routes rest on figures nobody published.")
                : warned;
    }
}
