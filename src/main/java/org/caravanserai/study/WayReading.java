package org.caravanserai.study;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.routing.Ban;
import org.caravanserai.routing.Requirement;

/** Reads how freight may go in a study: what is avoided and required everywhere, and its ways. */
record WayReading(StudyReading reading) {

    /** All ways; the one that the top of the file describes if it names no others. */
    List<Way> read(YamlSection top, String key) {
        Way everywhere = checked(top, way("", top));
        List<Way> ways = new ArrayList<>();
        for (YamlSection part : top.sections(key)) {
            part.allow(List.of("name", "avoid", "require"));
            ways.add(checked(part, everywhere.and(way(part.required("name"), part))));
        }
        return ways.isEmpty() ? List.of(everywhere) : ways;
    }

    private Way checked(YamlSection part, Way way) {
        try {
            requireNonNull(way.options());
        } catch (IllegalArgumentException e) {
            reading.wrong(part.at("require"), e.getMessage());
        }
        return way;
    }

    private Way way(String name, YamlSection part) {
        return new Way(name, reading.all(part, "avoid", this::ban), reading.all(part, "require", this::requirement));
    }

    private Ban ban(String word) {
        Ban ban = Ban.parse(word);
        Ban here = ban.kind() == Ban.Kind.AREA
                ? new Ban(ban.kind(), reading.folder().resolve(ban.subject()).toString())
                : ban;
        here.check(reading.atlas());
        return here;
    }

    private Requirement requirement(String word) {
        Requirement requirement = Requirement.parse(word);
        requirement.check(reading.atlas());
        return requirement;
    }
}
