package org.caravanserai.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Project;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.network.Objective;
import org.caravanserai.routing.RouteAnswer;
import org.caravanserai.routing.RoutePlanner;
import org.caravanserai.routing.RouteQuery;
import org.caravanserai.routing.TripOptions;
import org.caravanserai.scenario.Scenario;
import org.caravanserai.scenario.ScenarioException;

/**
 * The effect of every planned work of the register, alone and as the last addition to all others. A work that rebuilds what
 * is in use already changes nothing here: no speed it would bring is in the data.
 */
public final class ProjectRegister {

    private static final Set<String> NO_LONGER_PLANNED = Set.of("completed", "superseded");

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

    /** The effects for every origin and port. */
    public ProjectEffect.Register effects(List<String> origins, List<String> ports) {
        List<ProjectEffect.Untold> untold = new ArrayList<>();
        List<Project> projects = openable(untold);
        List<Pair> pairs = origins.stream()
                .flatMap(from -> ports.stream().filter(to -> !to.equals(from)).map(to -> new Pair(from, to)))
                .toList();
        Map<Pair, RouteAnswer> before = answers(List.of(), pairs);
        Map<Pair, RouteAnswer> with = answers(projects, pairs);
        List<List<ProjectEffect>> byProject = IntStream.range(0, projects.size())
                .parallel()
                .mapToObj(i -> {
                    Project project = projects.get(i);
                    Map<Pair, RouteAnswer> alone = answers(List.of(project), pairs);
                    Map<Pair, RouteAnswer> without = answers(
                            projects.stream()
                                    .filter(one -> !one.equals(project))
                                    .toList(),
                            pairs);
                    return pairs.stream()
                            .map(pair -> new ProjectEffect(
                                    project, before.get(pair), alone.get(pair), without.get(pair), with.get(pair)))
                            .toList();
                })
                .toList();
        return new ProjectEffect.Register(
                byProject.stream().flatMap(List::stream).toList(), untold);
    }

    /** The projects that open something; why the others do not goes to {@code untold}. */
    private List<Project> openable(List<ProjectEffect.Untold> untold) {
        List<Project> openable = new ArrayList<>();
        for (Project project : atlas.contents().register().projects()) {
            if (NO_LONGER_PLANNED.contains(project.status())) {
                untold.add(new ProjectEffect.Untold(project, "is " + project.status()));
            } else if (project.links().isEmpty()) {
                untold.add(new ProjectEffect.Untold(project, "has no way drawn"));
            } else {
                tryOpening(project, openable, untold);
            }
        }
        return openable;
    }

    private void tryOpening(Project project, List<Project> openable, List<ProjectEffect.Untold> untold) {
        try {
            Scenario.Applied applied = opening(List.of(project)).on(atlas);
            if (applied.warnings().isEmpty()) {
                openable.add(project);
            } else {
                untold.add(new ProjectEffect.Untold(
                        project,
                        "rebuilds what is in use already, and no speed it would bring is published in the data"));
            }
        } catch (ScenarioException e) {
            untold.add(new ProjectEffect.Untold(
                    project, e.errors().stream().map(remark -> remark.message()).collect(Collectors.joining("; "))));
        }
    }

    private static Scenario opening(List<Project> projects) {
        Scenario scenario = Scenario.named("projects");
        for (Project project : projects) {
            scenario = scenario.opening("project:" + project.id());
        }
        return scenario;
    }

    private Map<Pair, RouteAnswer> answers(List<Project> built, List<Pair> pairs) {
        RoutePlanner planner = RoutePlanner.of(opening(built).applyTo(atlas), profile);
        Map<Pair, RouteAnswer> answers = new HashMap<>();
        for (Pair pair : pairs) {
            answers.put(
                    pair,
                    planner.best(RouteQuery.from(pair.from()).to(pair.to()).with(options), objective));
        }
        return answers;
    }
}
