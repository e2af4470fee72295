package org.caravanserai.scenario;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.Link;
import org.caravanserai.atlas.Mode;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.Project;
import org.caravanserai.atlas.Terminal;

/** Something named: {@code crossing:torkham}, {@code country:IR}. */
record Target(Kind kind, String name) implements Selector {

    @Override
    public String words() {
        return kind.word() + ":" + (kind == Kind.COUNTRY ? name.toUpperCase(Locale.ROOT) : name);
    }

    @Override
    public boolean isBroad() {
        return kind.isBroad();
    }

    @Override
    public Selected in(Atlas atlas) {
        return switch (kind) {
            case CROSSING -> crossings(atlas);
            case LINK -> link(atlas);
            case PROJECT -> project(atlas);
            case CORRIDOR -> corridor(atlas);
            case TERMINAL -> terminals(atlas);
            case COUNTRY -> country(atlas);
            case MODE -> mode(atlas);
        };
    }

    private Selected crossings(Atlas atlas) {
        Set<String> ids = ids(atlas.names().crossings(name));
        boolean isPost = atlas.contents().crossings().stream()
                .anyMatch(crossing ->
                        crossing.fromPost().equals(name) || crossing.toPost().equals(name));
        return Selected.ofCrossings(ids, isPost ? Optional.of(name) : Optional.empty());
    }

    private static Set<String> ids(List<BorderCrossing> crossings) {
        return crossings.stream().map(BorderCrossing::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Selected link(Atlas atlas) {
        if (atlas.link(name).isEmpty()) {
            throw unknown(atlas.contents().links().stream().map(Link::id).toList());
        }
        return Selected.ofLinks(Set.of(name));
    }

    private Selected project(Atlas atlas) {
        List<Project> projects = atlas.contents().register().projects();
        Project project = projects.stream()
                .filter(one -> one.id().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(projects.stream().map(Project::id).toList()));
        if (project.links().isEmpty()) {
            throw new IllegalArgumentException(
                    "the register draws no links for project " + name + "; add one as link, from the places it joins");
        }
        return new Selected(
                new LinkedHashSet<>(project.links()), unusedCrossings(atlas, project), Set.of(), Optional.empty());
    }

    /** The crossings at the ends of a project's links, of their mode, that nobody ever used: they come with the project. */
    private static Set<String> unusedCrossings(Atlas atlas, Project project) {
        List<Link> links =
                project.links().stream().flatMap(id -> atlas.link(id).stream()).toList();
        return ids(atlas.contents().crossings().stream()
                .filter(crossing -> !crossing.timeline().everInUse())
                .filter(crossing -> links.stream().anyMatch(link -> meets(link, crossing)))
                .toList());
    }

    private static boolean meets(Link link, BorderCrossing crossing) {
        Set<String> ends = Set.of(link.from(), link.to());
        return link.mode() == crossing.mode()
                && (ends.contains(crossing.fromPost()) || ends.contains(crossing.toPost()));
    }

    private Selected corridor(Atlas atlas) {
        Corridor corridor = atlas.corridor(name)
                .orElseThrow(() -> unknown(
                        atlas.contents().corridors().stream().map(Corridor::id).toList()));
        return new Selected(
                new LinkedHashSet<>(corridor.links()),
                new LinkedHashSet<>(corridor.crossings()),
                Set.of(),
                Optional.empty());
    }

    private Selected terminals(Atlas atlas) {
        Place place = atlas.names().place(name);
        Set<String> ids = atlas.terminalsAt(place.id()).stream()
                .map(Terminal::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) {
            throw new IllegalArgumentException(
                    "no terminal at " + place.id() + "; terminals.csv tells where cargo can" + " change tracks");
        }
        return Selected.ofTerminals(ids);
    }

    /** All that lies in a country or ends in it: ships' ways to its ports and its borders too. */
    private Selected country(Atlas atlas) {
        String code = name.toUpperCase(Locale.ROOT);
        Set<String> known =
                atlas.contents().places().stream().map(Place::country).collect(Collectors.toCollection(TreeSet::new));
        if (!known.contains(code)) {
            throw new IllegalArgumentException("no country \"" + name + "\"; there are " + String.join(", ", known));
        }
        return Selected.of(
                atlas,
                link -> in(atlas, code, link.from()) || in(atlas, code, link.to()),
                crossing -> in(atlas, code, crossing.fromPost()) || in(atlas, code, crossing.toPost()),
                terminal -> in(atlas, code, terminal.place()));
    }

    private static boolean in(Atlas atlas, String country, String place) {
        return atlas.placeOf(place).country().equals(country);
    }

    private Selected mode(Atlas atlas) {
        Mode mode = Arrays.stream(Mode.values())
                .filter(one -> one.word().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() ->
                        unknown(Arrays.stream(Mode.values()).map(Mode::word).toList()));
        Selected selected =
                Selected.of(atlas, link -> link.mode() == mode, crossing -> crossing.mode() == mode, terminal -> false);
        if (selected.isEmpty()) {
            throw new IllegalArgumentException("the atlas has nothing of mode " + mode.word());
        }
        return selected;
    }

    private IllegalArgumentException unknown(List<String> known) {
        return Words.unknown(kind.word(), name, known);
    }
}
