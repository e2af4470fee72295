package org.caravanserai.analysis.corridor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Corridor;

/**
 * Which corridors to set beside which, and how near is near.
 *
 * @param of in order of ids
 * @param with in order of ids; a corridor is never set beside itself
 * @param withinKm 0 to 500
 */
public record OverlapQuery(List<Corridor> of, List<Corridor> with, double withinKm) {

    public OverlapQuery {
        of = inOrder(of);
        with = inOrder(with);
    }

    /**
     * By programmes or corridors as people call them.
     *
     * @throws org.caravanserai.atlas.UnknownNameException if one of them is not in the atlas
     */
    public static OverlapQuery named(Atlas atlas, Collection<String> of, Collection<String> with, double withinKm) {
        return new OverlapQuery(called(atlas, of), called(atlas, with), withinKm);
    }

    /** The same question asked from the other side. */
    public OverlapQuery reversed() {
        return new OverlapQuery(with, of, withinKm);
    }

    private static List<Corridor> called(Atlas atlas, Collection<String> words) {
        return words.stream()
                .flatMap(word -> atlas.corridors().ofProgramme(word).stream())
                .toList();
    }

    private static List<Corridor> inOrder(List<Corridor> corridors) {
        return corridors.stream()
                .distinct()
                .sorted(Comparator.comparing(Corridor::id))
                .toList();
    }
}
