package org.caravanserai.scenario;

import java.util.function.Consumer;
import org.caravanserai.atlas.Atlas;

/** What a change does. */
interface Effect {

    /** The change in one fixed spelling: what a scenario's id is made of. */
    String words();

    /**
     * The atlas once it is changed.
     *
     * @param warn told what the author may not have meant
     * @throws IllegalArgumentException if it cannot be done; the message says why
     */
    Atlas on(Atlas atlas, Consumer<String> warn);
}
