package org.caravanserai.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.dataset.YamlSection;

/** Reads the analyses of a study, each by its kind. */
record AnalysisReading(StudyReading reading) {

    private interface Kind {
        Optional<StudyStep> read(YamlSection part, StudyReading reading);
    }

    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            "bottlenecks", BottlenecksStep::read,
            "break-even", BreakEvenStep::read,
            "hinterland", HinterlandStep::read,
            "overlap", OverlapStep::read,
            "projects", ProjectsStep::read,
            "reliability", ReliabilityStep::read,
            "sensitivity", SensitivityStep::read));

    /** Words that files of the study itself begin with. */
    private static final Set<String> TAKEN = Set.of("answers", "chart", "map", "report", "routes");

    /** All kinds there are, by name. */
    static List<String> kinds() {
        return List.copyOf(KINDS.keySet());
    }

    List<Study.Analysis> read(YamlSection top, String key) {
        List<Study.Analysis> analyses = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>(TAKEN);
        for (YamlSection part : top.sections(key)) {
            kind(part).flatMap(kind -> kind.read(part, reading)).ifPresent(step -> {
                String name = part.has("name") ? part.text("name") : part.text("kind");
                if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
                    reading.wrong(
                            part.at("name"),
                            "\"" + name
                                    + "\" cannot begin the name of a file; use lower-case letters, digits and single hyphens");
                } else if (!names.add(name)) {
                    reading.wrong(
                            part.at("name"), "\"" + name + "\" is taken already; give each analysis its own name");
                } else {
                    analyses.add(new Study.Analysis(name, step));
                }
            });
        }
        return analyses;
    }

    private Optional<Kind> kind(YamlSection part) {
        String word = part.required("kind");
        if (!word.isEmpty() && !KINDS.containsKey(word)) {
            List<String> near = NearMatches.of(word, kinds());
            reading.wrong(
                    part.at("kind"),
                    "\"" + word + "\" is no analysis; "
                            + (near.isEmpty()
                                    ? "there are " + String.join(", ", KINDS.keySet())
                                    : "did you mean " + String.join(", ", near) + "?"));
        }
        return Optional.ofNullable(KINDS.get(word));
    }
}
