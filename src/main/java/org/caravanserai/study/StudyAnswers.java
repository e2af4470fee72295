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
 * @param tables one for each setting, in the order of {@link Study#settings}
 */
public record StudyAnswers(Study study, List<StudyTable> tables) {

    public StudyAnswers {
        tables = List.copyOf(tables);
    }

    /**
     * Runs a study; compiles a network once for each scenario, profile and day.
     *
     * @param progress is told how many cases are done
     */
    public static StudyAnswers of(Study study, IntConsumer progress) {
        List<String> origins = study.origins().stream().map(Place::id).toList();
        List<String> destinations = study.destinations().stream().map(Place::id).toList();
        List<StudyTable> tables = new ArrayList<>();
        Setting last = null;
        RoutePlanner planner = null;
        for (Setting setting : study.settings()) {
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
        return new StudyAnswers(study, tables);
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
