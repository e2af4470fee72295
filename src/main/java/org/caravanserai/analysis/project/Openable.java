package org.caravanserai.analysis.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.analysis.project.ProjectEffects.Untold;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Project;
import org.caravanserai.scenario.Scenario;
import org.caravanserai.scenario.ScenarioException;

/**
 * Which projects of a register open something.
 *
 * @param projects those that do, in the order of the register
 * @param untold those that do not, and why
 */
record Openable(List<Project> projects, List<Untold> untold) {

    private static final Set<String> NO_LONGER_PLANNED = Set.of("completed", "superseded");

    Openable {
        projects = List.copyOf(projects);
        untold = List.copyOf(untold);
    }

    static Openable of(Atlas atlas) {
        List<Project> projects = new ArrayList<>();
        List<Untold> untold = new ArrayList<>();
        for (Project project : atlas.contents().register().projects()) {
            if (NO_LONGER_PLANNED.contains(project.status())) {
                untold.add(new Untold(project, "is " + project.status()));
            } else if (project.links().isEmpty()) {
                untold.add(new Untold(project, "has no way drawn"));
            } else {
                tryOpening(atlas, project, projects, untold);
            }
        }
        return new Openable(projects, untold);
    }

    private static void tryOpening(Atlas atlas, Project project, List<Project> projects, List<Untold> untold) {
        try {
            Scenario.Applied applied = opening(List.of(project)).on(atlas);
            if (applied.warnings().isEmpty()) {
                projects.add(project);
            } else {
                untold.add(new Untold(
                        project,
                        "rebuilds what is in use already, and no speed it would bring is published in the data"));
            }
        } catch (ScenarioException e) {
            untold.add(new Untold(
                    project, e.errors().stream().map(remark -> remark.message()).collect(Collectors.joining("; "))));
        }
    }

    /** The scenario in which some projects are built. */
    static Scenario opening(List<Project> projects) {
        Scenario scenario = Scenario.named("projects");
        for (Project project : projects) {
            scenario = scenario.opening("project:" + project.id());
        }
        return scenario;
    }
}
