package org.caravanserai.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.caravanserai.analysis.project.ProjectEffect;
import org.caravanserai.analysis.project.ProjectEffects;
import org.caravanserai.routing.ResolvedQuery;
import org.caravanserai.routing.RouteAnswer;

/** The effects of planned works as text: hours and dollars saved alone, and as the last addition to all others. */
public final class ProjectText {

    private ProjectText() {}

    /** The table, lines ended by {@code \n}; works that change nothing are named below it. */
    public static String of(ProjectEffects register) {
        if (register.effects().isEmpty()) {
            return "No project of the register opens anything.\n" + untold(register);
        }
        ResolvedQuery query = register.effects().get(0).before().query();
        TextTable table = new TextTable(
                "project",
                "status",
                "from",
                "to",
                "before h>",
                "alone h>",
                "last h>",
                "before USD>",
                "alone USD>",
                "last USD>");
        register.effects().stream().filter(ProjectEffect::changesAnything).forEach(effect -> row(table, effect));
        return "%s; least %s; network of %s; data %s\n"
                        .formatted(
                                query.profile().name(),
                                query.objective().word(),
                                query.asOf(),
                                query.atlas().version())
                + "alone: what the project saves on the network of that day; last: what it saves when all others are built\n\n"
                + table
                + idle(register)
                + untold(register);
    }

    private static void row(TextTable table, ProjectEffect effect) {
        table.row(
                effect.project().id(),
                effect.project().status(),
                effect.before().query().from().id(),
                effect.before().query().to().id(),
                hours(effect.before()),
                hoursSaved(effect.before(), effect.alone()),
                hoursSaved(effect.without(), effect.with()),
                usd(effect.before()),
                usdSaved(effect.before(), effect.alone()),
                usdSaved(effect.without(), effect.with()));
    }

    private static String hours(RouteAnswer answer) {
        return answer.route()
                .map(route -> Numbers.hours(route.ledger().total()))
                .orElse("no route");
    }

    private static String usd(RouteAnswer answer) {
        return answer.route().map(route -> Numbers.usd(route.ledger().total())).orElse("");
    }

    private static String hoursSaved(RouteAnswer without, RouteAnswer with) {
        if (without.route().isEmpty() || with.route().isEmpty()) {
            return without.route().isEmpty() && with.route().isPresent() ? "opens" : "";
        }
        double saved = without.routeOrThrow().ledger().hours()
                - with.routeOrThrow().ledger().hours();
        return saved == 0 ? "" : String.format(Locale.ROOT, "%,.1f", saved);
    }

    private static String usdSaved(RouteAnswer without, RouteAnswer with) {
        if (without.route().isEmpty() || with.route().isEmpty()) {
            return "";
        }
        double saved = without.routeOrThrow().ledger().usd()
                - with.routeOrThrow().ledger().usd();
        return saved == 0 ? "" : String.format(Locale.ROOT, "%,.0f", saved);
    }

    private static String idle(ProjectEffects register) {
        List<String> changing = register.effects().stream()
                .filter(ProjectEffect::changesAnything)
                .map(effect -> effect.project().id())
                .distinct()
                .toList();
        String idle = register.effects().stream()
                .map(effect -> effect.project().id())
                .distinct()
                .filter(id -> !changing.contains(id))
                .collect(Collectors.joining(", "));
        return idle.isEmpty() ? "" : "\nWithout effect on these pairs: " + idle + "\n";
    }

    private static String untold(ProjectEffects register) {
        return "\nNot told:\n"
                + register.untold().stream()
                        .map(one -> "  " + one.project().id() + ": " + one.reason() + "\n")
                        .collect(Collectors.joining());
    }
}
