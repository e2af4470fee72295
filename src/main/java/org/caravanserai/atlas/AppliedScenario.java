package org.caravanserai.atlas;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Which scenario an atlas stands under.
 *
 * @param name for people; not part of its identity
 * @param changes the words of its changes, in order
 * @param asOf the date it moves to; empty when it stays on the atlas's own
 */
public record AppliedScenario(String name, List<String> changes, Optional<LocalDate> asOf) {

    private static final int ID_LENGTH = 12;

    public AppliedScenario {
        changes = List.copyOf(changes);
    }

    /** Hash of the changes in their order: the first 12 hexadecimal digits of SHA-256; {@code base} when there are none. */
    public String id() {
        if (changes.isEmpty()) {
            return "base";
        }
        try {
            byte[] content = String.join("\n", changes).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content))
                    .substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Its id and its name, as every answer under it tells: {@code scenario 0123456789ab: open crossing:torkham}. */
    public String inWords() {
        return "scenario " + id() + ": " + name;
    }

    /** This one and then {@code other}. */
    public AppliedScenario then(AppliedScenario other) {
        List<String> both = new ArrayList<>(changes);
        both.addAll(other.changes);
        return new AppliedScenario(name + " + " + other.name, both, other.asOf.or(() -> asOf));
    }
}
