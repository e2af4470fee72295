package org.caravanserai.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.caravanserai.atlas.Place;
import org.caravanserai.routing.Route;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;

/**
 * What a study found.
 *
 * @param tables one for each setting, in the order of {@link Cases#settings}; none in a study without origins
 * @param steps what its analyses found, in their order
 */
public record StudyAnswers(Study study, List<StudyTable> tables, List<Step> steps) {

    public StudyAnswers {
        tables = List.copyOf(tables);
        steps = List.copyOf(steps);
    }

    /** What an analysis found, by its name. */
    public record Step(String name, StepAnswer answer) {}

    /** Runs a study; compiles a network once for each scenario, profile and day. */
    public static StudyAnswers of(Study study, StudyProgress progress) {
        List<StudyTable> tables = study.cases().count() == 0
                ? List.of()
                : tables(study.cases(), progress.begin("cases", study.cases().count()));
        List<Step> steps = study.analyses().stream()
                .map(analysis -> new Step(analysis.name(), analysis.step().answer(study.cases(), progress)))
                .toList();
        return new StudyAnswers(study, tables, steps);
    }

    private static List<StudyTable> tables(Cases cases, IntConsumer progress) {
        List<String> origins = cases.origins().stream().map(Place::id).toList();
        List<String> destinations = cases.destinations().stream().map(Place::id).toList();
        List<StudyTable> tables = new ArrayList<>();
        Setting last = null;
        RoutePlanner planner = null;
        for (Setting setting : cases.settings()) {
            if (planner == null
                    || !last.profile().equals(setting.profile())
                    || !last.whatIf().equals(setting.whatIf())) {
                planner = RoutePlanner.of(setting.whatIf().atlas(), setting.profile());
            }
            last = setting;
            tables.add(StudyTable.of(
                    setting,
                    planner.matrix(
                            origins, destinations, setting.way().options().asOf(setting.date()), setting.objective())));
            progress.accept(tables.size() * origins.size() * destinations.size());
        }
        return tables;
    }

    /** Every route found, table by table, row by row. */
    public List<Route> routes() {
        return tables.stream()
                .flatMap(table -> table.answers().stream())
                .map(RouteAnswer::route)
                .flatMap(Optional::stream)
                .toList();
    }
}
