package org.caravanserai.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON as it is written out: indented, the same bytes on every machine. */
public final class JsonText {

    private JsonText() {}

    /** The document, lines ended by {@code \n}. */
    public static String of(ObjectNode document) {
        try {
            return new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(document)
                            .replace("\r\n", "\n")
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a document of our own cannot be written", e);
        }
    }
}
