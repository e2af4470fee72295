package org.caravanserai.study;

import java.util.function.IntConsumer;

/** Is told how far a study is, from the thread that works on it. */
@FunctionalInterface
public interface StudyProgress {

    /** Tells nobody. */
    StudyProgress SILENT = (what, all) -> done -> {};

    /**
     * Something is begun.
     *
     * @param what is counted, such as {@code cases}
     * @param all how many there are
     * @return is told how many of them are done
     */
    IntConsumer begin(String what, long all);
}
