package org.caravanserai.analysis.corridor;

import org.caravanserai.atlas.Atlas;

/**
 * How much of some corridors follows others, and how much of those follows them: two questions with two answers.
 *
 * @param dataVersion of the atlas
 */
public record MutualOverlap(OverlapMatrix there, OverlapMatrix back, String dataVersion) {

    /**
     * Measures both ways.
     *
     * @throws java.util.concurrent.CancellationException if the thread is interrupted
     */
    public static MutualOverlap of(Atlas atlas, OverlapQuery query, OverlapProgress progress) {
        int first = query.of().size();
        int all = first + query.with().size();
        return new MutualOverlap(
                OverlapMatrix.of(atlas, query, (done, half) -> progress.measured(done, all)),
                OverlapMatrix.of(atlas, query.reversed(), (done, half) -> progress.measured(first + done, all)),
                atlas.info().version());
    }
}
