package org.caravanserai.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.caravanserai.report.picture.RouteLook;
import org.caravanserai.report.print.NamedRoute;
import org.caravanserai.routing.Route;
import org.caravanserai.study.Setting;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.StudyTable;

/**
 * The routes of a study that its pictures show: all, if readers can tell so many apart. Else those of the first objective, then
 * of the first profile, day, origin, destination, scenario and way alone, until they are few enough.
 *
 * @param routes named by what tells them apart; none if no case has a way
 * @param words what they are limited to; empty when all are shown
 */
record ShownRoutes(List<NamedRoute> routes, String words) {

    private record Case(Setting setting, Route route) {}

    private record Axis(String word, Function<Case, Object> value, Function<Case, String> name) {}

    private static final List<Axis> AXES = List.of(
            new Axis(
                    "objective",
                    one -> one.setting().objective(),
                    one -> "least " + one.setting().objective().word()),
            new Axis(
                    "profile",
                    one -> one.setting().profile().id(),
                    one -> one.setting().profile().id()),
            new Axis(
                    "date",
                    one -> one.setting().date(),
                    one -> one.setting().date().toString()),
            new Axis(
                    "origin",
                    one -> one.route().query().from(),
                    one -> "from " + one.route().query().from().name()),
            new Axis(
                    "destination",
                    one -> one.route().query().to(),
                    one -> "to " + one.route().query().to().name()),
            new Axis(
                    "scenario",
                    one -> one.setting().whatIf().name(),
                    one -> one.setting().whatIf().name()),
            new Axis(
                    "way",
                    one -> one.setting().way().name(),
                    one -> one.setting().way().name()));

    ShownRoutes {
        routes = List.copyOf(routes);
    }

    static ShownRoutes of(StudyAnswers answers) {
        List<Case> cases = new ArrayList<>();
        for (StudyTable table : answers.tables()) {
            table.answers().stream()
                    .map(answer -> answer.route().map(route -> new Case(table.setting(), route)))
                    .flatMap(Optional::stream)
                    .forEach(cases::add);
        }
        List<String> limits = new ArrayList<>();
        for (Axis axis : AXES) {
            if (cases.size() > RouteLook.count() && varies(cases, axis)) {
                Case first = cases.get(0);
                Object kept = axis.value().apply(first);
                cases.removeIf(Predicate.not(one -> axis.value().apply(one).equals(kept)));
                limits.add(axis.word() + " " + axis.name().apply(first));
            }
        }
        return new ShownRoutes(named(cases), String.join(", ", limits));
    }

    private static boolean varies(List<Case> cases, Axis axis) {
        return cases.stream().map(axis.value()).distinct().count() > 1;
    }

    private static List<NamedRoute> named(List<Case> cases) {
        List<Axis> telling = AXES.stream().filter(axis -> varies(cases, axis)).toList();
        return cases.stream()
                .limit(RouteLook.count())
                .map(one -> new NamedRoute(name(one, telling), one.route()))
                .toList();
    }

    private static String name(Case one, List<Axis> telling) {
        String name = telling.stream().map(axis -> axis.name().apply(one)).collect(Collectors.joining(", "));
        return name.isEmpty()
                ? one.route().query().from().name() + " to "
                        + one.route().query().to().name()
                : name;
    }
}
