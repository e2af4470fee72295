package org.caravanserai.analysis.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.PlaceSelector;
import org.caravanserai.atlas.Project;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;

/**
 * The effect of every planned work of the register, alone and as the last addition to all others. A work that rebuilds what
 * is in use already changes nothing here: no speed it would bring is in the data.
 */
public final class ProjectRegister {

    private final Atlas atlas;
    private final FreightProfile profile;
    private final TripOptions options;
    private final Objective objective;

    /**
     * The planned works of {@code atlas}, as they change routes for {@code profile} that go by {@code options} and
     * make least of {@code objective}.
     */
    public ProjectRegister(Atlas atlas, FreightProfile profile, TripOptions options, Objective objective) {
        this.atlas = atlas;
        this.profile = profile;
        this.options = options;
        this.objective = objective;
    }

    private record Pair(String from, String to) {}

    /**
     * The effects for every origin and port but from a place to itself.
     *
     * @param origins ids or names of places, or groups as {@link PlaceSelector} reads them
     * @param ports the same
     * @param progress is told how many of the projects are done, from the threads that work on them, one at a time
     * @throws IllegalArgumentException if words name nothing, all of them told together, one a line; if there is no pair; or
     *     as for {@link RoutePlanner#best}
     */
    public ProjectEffects effects(List<String> origins, List<String> ports, IntConsumer progress) {
        List<Pair> pairs = pairs(origins, ports);
        Openable openable = Openable.of(atlas);
        List<Project> projects = openable.projects();
        Map<Pair, RouteAnswer> before = answers(List.of(), pairs);
        Map<Pair, RouteAnswer> with = answers(projects, pairs);
        Count done = new Count(progress);
        List<List<ProjectEffect>> byProject = projects.stream()
                .parallel()
                .map(project -> {
                    List<ProjectEffect> effects = effects(project, projects, before, with);
                    done.oneMore();
                    return effects;
                })
                .toList();
        return new ProjectEffects(
                before.get(pairs.get(0)).query(),
                pairs.size(),
                byProject.stream().flatMap(List::stream).toList(),
                openable.untold());
    }

    /** The same, telling nobody how far it is. */
    public ProjectEffects effects(List<String> origins, List<String> ports) {
        return effects(origins, ports, done -> {});
    }

    private List<ProjectEffect> effects(
            Project project, List<Project> projects, Map<Pair, RouteAnswer> before, Map<Pair, RouteAnswer> with) {
        List<Pair> pairs = List.copyOf(before.keySet());
        Map<Pair, RouteAnswer> alone = answers(List.of(project), pairs);
        Map<Pair, RouteAnswer> without =
                answers(projects.stream().filter(one -> !one.equals(project)).toList(), pairs);
        return pairs.stream()
                .map(pair -> new ProjectEffect(
                        project, before.get(pair), alone.get(pair), without.get(pair), with.get(pair)))
                .toList();
    }

    private List<Pair> pairs(List<String> origins, List<String> ports) {
        PlaceSelector selector = new PlaceSelector(atlas);
        PlaceSelector.Selection from = selector.select(origins);
        PlaceSelector.Selection to = selector.select(ports);
        List<String> problems = Stream.concat(
                        from.problems().stream().map(problem -> "origins: " + problem),
                        to.problems().stream().map(problem -> "ports: " + problem))
                .toList();
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", problems));
        }
        List<Pair> pairs = from.places().stream()
                .flatMap(origin -> to.places().stream()
                        .filter(port -> !port.equals(origin))
                        .map(port -> new Pair(origin.id(), port.id())))
                .toList();
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("projects: the only origin is the only port, "
                    + from.places().stream().map(Place::id).toList() + "; name two places");
        }
        return pairs;
    }

    /** Counts what threads have done. */
    private static final class Count {

        private final IntConsumer progress;
        private int done;

        Count(IntConsumer progress) {
            this.progress = progress;
        }

        synchronized void oneMore() {
            progress.accept(++done);
        }
    }

    private Map<Pair, RouteAnswer> answers(List<Project> built, List<Pair> pairs) {
        RoutePlanner planner = RoutePlanner.of(Openable.opening(built).applyTo(atlas), profile);
        Map<Pair, RouteAnswer> answers = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            answers.put(
                    pair,
                    planner.best(RouteQuery.from(pair.from()).to(pair.to()).with(options), objective));
        }
        return answers;
    }
}
