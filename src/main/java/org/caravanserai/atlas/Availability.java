package org.caravanserai.atlas;

import java.util.List;

/**
 * Whether a link or crossing can be used on a date, and if not, why.
 *
 * @param open whether freight may use it
 * @param reason why not, or under which restriction; empty when simply open
 * @param sources of that
 */
public record Availability(boolean open, String reason, List<String> sources) {

    public Availability {
        sources = List.copyOf(sources);
    }

    static Availability yes() {
        return new Availability(true, "", List.of());
    }
}
