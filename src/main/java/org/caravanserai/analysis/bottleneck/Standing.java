package org.caravanserai.analysis.bottleneck;

import java.util.Optional;

/**
 * All that is told of an element.
 *
 * @param betweenness the share, 0 to 1 or a little more, of all ordered pairs of stops of the network whose best way goes over
 *     it; a way over two of its legs counts twice
 * @param bridge what its loss would cut off the network; empty where the rest holds together
 */
public record Standing(
        Element element, Usage usage, Loss loss, Saving saving, double betweenness, Optional<Bridge> bridge) {}
