package org.caravanserai.report.print;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;
import org.caravanserai.atlas.NearMatches;

/**
 * Corridors that a map shows as one.
 *
 * @param name for the legend
 * @param corridors at least one
 */
public record CorridorGroup(String name, List<Corridor> corridors) {

    /**
     * Corridors under one name.
     *
     * @throws IllegalArgumentException if there are none
     */
    public CorridorGroup {
        requireNonNull(name, "name");
        corridors = List.copyOf(corridors);
        if (corridors.isEmpty()) {
            throw new IllegalArgumentException("no corridors in " + name);
        }
    }

    /**
     * All corridors of a programme, or the one with this id.
     *
     * @throws IllegalArgumentException if the atlas has neither
     */
    public static CorridorGroup named(Atlas atlas, String name) {
        List<Corridor> all = atlas.contents().corridors();
        List<Corridor> programme = all.stream()
                .filter(corridor -> corridor.programme().equalsIgnoreCase(name))
                .toList();
        if (!programme.isEmpty()) {
            return new CorridorGroup(programme.get(0).programme(), programme);
        }
        return atlas.corridor(name)
                .map(corridor -> new CorridorGroup(corridor.name(), List.of(corridor)))
                .orElseThrow(() -> unknown(all, name));
    }

    private static IllegalArgumentException unknown(List<Corridor> all, String name) {
        Set<String> names = new LinkedHashSet<>();
        all.stream()
                .flatMap(corridor -> Stream.of(corridor.programme(), corridor.id()))
                .forEach(names::add);
        List<String> near = NearMatches.of(name, List.copyOf(names));
        return new IllegalArgumentException("no corridor or programme \"" + name + "\""
                + (near.isEmpty()
                        ? "; name a programme such as " + all.get(0).programme()
                        : "; did you mean " + String.join(", ", near) + "?"));
    }

    /** Ids of all links it runs over, each once. */
    Set<String> links() {
        Set<String> links = new LinkedHashSet<>();
        corridors.forEach(corridor -> links.addAll(corridor.links()));
        return links;
    }
}
