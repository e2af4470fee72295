package org.caravanserai.analysis.corridor;

/** Is told how far a matrix of overlaps is, from the thread that works on it. */
@FunctionalInterface
public interface OverlapProgress {

    /** Tells nobody. */
    OverlapProgress SILENT = (done, all) -> {};

    /**
     * After each corridor.
     *
     * @param done corridors measured
     * @param all corridors to measure
     */
    void measured(int done, int all);
}
