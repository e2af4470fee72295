package org.caravanserai.scenario;

import java.util.List;

/** More than one thing is wrong with a change. */
final class SeveralFaults extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> messages;

    private SeveralFaults(List<String> messages) {
        super(String.join("; ", messages));
        this.messages = List.copyOf(messages);
    }

    /** Throws them, if there are any. */
    static void throwIfAny(List<String> messages) {
        if (!messages.isEmpty()) {
            throw new SeveralFaults(messages);
        }
    }

    List<String> messages() {
        return messages;
    }
}
