package org.caravanserai.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caravanserai.dataset.ScenarioFile;
import org.caravanserai.dataset.Where;
import org.caravanserai.dataset.YamlSection;
import org.caravanserai.scenario.Remark;
import org.caravanserai.scenario.Scenario;
import org.caravanserai.scenario.ScenarioException;

/** Reads the scenarios of a study and applies them to its atlas. */
record WhatIfReading(StudyReading reading) {

    private static final String BASE = "base";

    /** The scenarios under a key; the data as they are if there are none. */
    List<WhatIf> read(YamlSection top, String key) {
        List<WhatIf> whatIfs = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        for (YamlSection.Item item : top.items(key)) {
            scenario(item).ifPresent(scenario -> {
                if (!names.add(scenario.name())) {
                    reading.wrong(
                            item.where(),
                            "another scenario is called \"" + scenario.name() + "\"; give each its own name");
                }
                applied(scenario, item.where()).ifPresent(whatIfs::add);
            });
        }
        return whatIfs.isEmpty()
                ? List.of(new WhatIf(Scenario.named(BASE), reading.atlas(), List.of()))
                : List.copyOf(whatIfs);
    }

    private Optional<Scenario> scenario(YamlSection.Item item) {
        Optional<YamlSection> part = item.part();
        if (part.isEmpty()) {
            return reading.attempt(item, WhatIfReading::base);
        }
        if (!part.get().has("file")) {
            return Optional.of(ScenarioFile.in(part.get(), reading.folder(), reading.problems()));
        }
        part.get().allow(List.of("file"));
        return reading.attempt(
                new YamlSection.Item(item.where(), part.get().required("file"), part),
                word -> ScenarioFile.read(reading.folder().resolve(word)));
    }

    private static Scenario base(String word) {
        if (word.equals(BASE)) {
            return Scenario.named(BASE);
        }
        throw new IllegalArgumentException(
                "\"" + word + "\" is no scenario; write base, a part with name and changes, or file: FILE.yaml");
    }

    private Optional<WhatIf> applied(Scenario scenario, Where where) {
        try {
            Scenario.Applied applied = scenario.on(reading.atlas());
            return Optional.of(new WhatIf(
                    scenario,
                    applied.atlas(),
                    applied.warnings().stream()
                            .map(remark -> remark.change() + ": " + remark.message())
                            .toList()));
        } catch (ScenarioException e) {
            for (Remark remark : e.errors()) {
                reading.wrong(where(remark, where), remark.change() + ": " + remark.message());
            }
            return Optional.empty();
        }
    }

    /** Where a remark says that its change stands; else where the scenario is named. */
    private static Where where(Remark remark, Where scenario) {
        int colon = remark.where().lastIndexOf(':');
        String line = remark.where().substring(colon + 1);
        return colon > 0 && line.matches("[0-9]{1,9}")
                ? new Where(remark.where().substring(0, colon), Integer.parseInt(line), "changes")
                : scenario;
    }
}
