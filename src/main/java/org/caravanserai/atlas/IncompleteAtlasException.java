package org.caravanserai.atlas;

/** The atlas lacks something that was needed of it; the message names the row to add. */
public class IncompleteAtlasException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** An exception whose {@code message} names what is missing, what wanted it, and the row to add. */
    public IncompleteAtlasException(String message) {
        super(message);
    }
}
