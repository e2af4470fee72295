package org.caravanserai.scenario;

import java.util.function.Consumer;
import org.caravanserai.atlas.Atlas;

/** Something done to what is named or selected. */
record Alteration(Selector selector, Action action) implements Effect {

    @Override
    public String words() {
        return action.words(selector.words());
    }

    @Override
    public Atlas on(Atlas atlas, Consumer<String> warn) {
        return action.on(atlas, selector, selector.in(atlas), warn);
    }
}
