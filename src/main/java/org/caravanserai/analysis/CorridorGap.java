package org.caravanserai.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Place;

/**
 * A part of a corridor that freight cannot use on the day: neighbouring links of one status, or a crossing.
 *
 * @param sections at least one, in order
 */
public record CorridorGap(List<CorridorSection> sections) {

    public CorridorGap {
        sections = List.copyOf(sections);
    }

    /** The gaps among sections, in their order. */
    static List<CorridorGap> in(List<CorridorSection> sections) {
        List<CorridorGap> gaps = new ArrayList<>();
        List<CorridorSection> run = new ArrayList<>();
        for (CorridorSection section : sections) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), section)) {
                gaps.add(new CorridorGap(run));
                run.clear();
            }
            if (!section.open()) {
                run.add(section);
            }
        }
        if (!run.isEmpty()) {
            gaps.add(new CorridorGap(run));
        }
        return gaps;
    }

    private static boolean goesOn(CorridorSection last, CorridorSection next) {
        return !next.open()
                && last.link().isPresent()
                && next.link().isPresent()
                && last.status().equals(next.status());
    }

    /** The place it begins at, in the direction of the corridor. */
    public Place from() {
        return sections.get(0).from();
    }

    /** The place it ends at, in the direction of the corridor. */
    public Place to() {
        return sections.get(sections.size() - 1).to();
    }

    /** Where on the corridor it begins, in kilometres. */
    public double startKm() {
        return sections.get(0).startKm();
    }

    /** Its length in kilometres; 0 for a crossing. */
    public double km() {
        return sections.stream().mapToLong(CorridorSection::metres).sum() / 1000.0;
    }

    /** The status its sections share. */
    public String status() {
        return sections.get(0).status();
    }

    /** The links or the crossing it consists of. */
    public String names() {
        return sections.stream().map(CorridorSection::name).collect(Collectors.joining(", "));
    }

    /** Why, each reason once. */
    public String reason() {
        return sections.stream()
                .map(section -> section.availability().reason())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Ids of the sources that tell, each once, in order. */
    public List<String> sources() {
        return sections.stream()
                .flatMap(section -> section.sources().stream())
                .distinct()
                .toList();
    }
}
