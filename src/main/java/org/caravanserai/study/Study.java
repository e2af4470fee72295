package org.caravanserai.study;

import java.util.List;
import org.caravanserai.atlas.AtlasInfo;

/**
 * A question, the cases it is put to, and the analyses that go with it. Open {@link StudyFile} for how it is written and
 * {@link StudyAnswers} for what comes of it.
 *
 * @param analyses in the order of the file
 */
public record Study(About about, Cases cases, List<Analysis> analyses) {

    public Study {
        analyses = List.copyOf(analyses);
    }

    /**
     * An analysis by its name.
     *
     * @param name begins the names of its files: lower case, joined by hyphens
     */
    public record Analysis(String name, StudyStep step) {}

    /** Of the data it rests on. */
    public AtlasInfo info() {
        return cases.scenarios().get(0).atlas().info();
    }
}
