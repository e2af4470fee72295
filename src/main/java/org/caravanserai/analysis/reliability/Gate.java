package org.caravanserai.analysis.reliability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.network.Stop;

/**
 * A crossing that may be found closed.
 *
 * @param crossing its id
 * @param stop where one stands in front of it
 * @param own what shuts it alone
 * @param together what shuts the whole border
 */
record Gate(String crossing, Stop stop, ClosureProcess own, Optional<ClosureProcess> together) {

    /** What may shut it, its own first. */
    List<ClosureProcess> processes() {
        return Stream.concat(Stream.of(own), together.stream()).toList();
    }
}
