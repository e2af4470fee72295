package org.caravanserai.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** The tables of a folder as rows, and a hash of all that was read. */
final class LoadedFiles {

    private static final int VERSION_LENGTH = 12;

    private final Map<Schema, Table> tables = new EnumMap<>(Schema.class);
    private final Optional<byte[]> alignments;
    private final String version;

    LoadedFiles(GeodataFiles files, Problems problems) {
        MessageDigest digest = sha256();
        try {
            for (Schema schema : Schema.values()) {
                Optional<byte[]> bytes = files.read(schema.file());
                if (bytes.isEmpty() && schema.required()) {
                    problems.report(new TableProblem.MissingFile(Where.in(schema.file())));
                }
                bytes.ifPresent(content -> add(digest, schema.file(), content));
                tables.put(
                        schema,
                        bytes.map(content -> Table.read(schema.file(), schema.header(), content, problems))
                                .orElseGet(Table::empty));
            }
            alignments = files.read(Schema.ALIGNMENTS);
            alignments.ifPresent(content -> add(digest, Schema.ALIGNMENTS, content));
        } catch (IOException e) {
            throw new UncheckedIOException("geodata cannot be read: " + e.getMessage(), e);
        }
        version = HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
    }

    Table table(Schema schema) {
        return tables.get(schema);
    }

    Optional<byte[]> alignments() {
        return alignments;
    }

    /** Hash of names and bytes: the same content, the same version. */
    String version() {
        return version;
    }

    private static void add(MessageDigest digest, String file, byte[] bytes) {
        digest.update(file.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
