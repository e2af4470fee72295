package org.caravanserai.scenario;

import org.caravanserai.atlas.Atlas;

/** Says what a change is about. */
interface Selector {

    /** In one fixed spelling. */
    String words();

    /** Whether it takes in more than anybody could have listed, see {@link Kind#isBroad}. */
    boolean isBroad();

    /**
     * What it selects of an atlas: something.
     *
     * @throws IllegalArgumentException if it selects nothing, or names what the atlas does not hold
     */
    Selected in(Atlas atlas);
}
