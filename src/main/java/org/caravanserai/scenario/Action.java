package org.caravanserai.scenario;

import java.util.function.Consumer;
import org.caravanserai.atlas.Atlas;

/** What is done to what a change is about. */
interface Action {

    /** In one fixed spelling, given what it is done to. */
    String words(String selector);

    /**
     * The atlas once it is done.
     *
     * @param selector what chose {@code selected}
     * @throws IllegalArgumentException if it cannot be done to what was selected
     */
    Atlas on(Atlas atlas, Selector selector, Selected selected, Consumer<String> warn);
}
