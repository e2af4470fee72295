package org.caravanserai.atlas;

import java.util.List;

/** A caller named something the atlas does not hold, or holds more than once. */
public final class UnknownNameException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private UnknownNameException(String message) {
        super(message);
    }

    static UnknownNameException unknown(String what, String text, List<String> near) {
        String hint = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
        return new UnknownNameException("no " + what + " \"" + text + "\"" + hint);
    }

    /** For what has a message of its own. */
    static UnknownNameException because(String message) {
        return new UnknownNameException(message);
    }

    static UnknownNameException ambiguous(String what, String text, List<String> ids) {
        return new UnknownNameException(
                "\"" + text + "\" names more than one " + what + ": say which: " + String.join(", ", ids));
    }
}
