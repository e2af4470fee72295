package org.caravanserai.scenario;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.atlas.AppliedScenario;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasContents;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.atlas.Figure;
import org.caravanserai.atlas.Source;

/** The heading of an atlas that stands under a scenario: its label, and the scenario as a source among the others. */
final class Headed {

    /** Id of the source of all that a scenario says. */
    static final String SOURCE = "scenario";

    private Headed() {}

    static Atlas under(AppliedScenario label, Atlas atlas) {
        AtlasContents contents = atlas.contents();
        var info = contents.info().under(label);
        AppliedScenario all = info.scenario().orElseThrow();
        List<Source> sources = new ArrayList<>(contents.sources());
        sources.removeIf(source -> source.id().equals(SOURCE));
        sources.add(new Source(SOURCE, all.inWords(), "assumed by who asks, not measured", "", "", "", ""));
        return atlas.with(contents.with(info, sources));
    }

    /** A number that a scenario states. */
    static Figure figure(String what, double value, String unit) {
        return new Figure("scenario: " + what, value, unit, 0, Confidence.ESTIMATED, List.of(SOURCE));
    }
}
