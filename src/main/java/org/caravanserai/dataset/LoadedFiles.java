package org.caravanserai.dataset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The tables of a folder as rows, parsed beside one another, and a hash of all that was read. */
final class LoadedFiles {

    private static final int VERSION_LENGTH = 12;

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final Map<Schema, Table> tables;
    private final CompletableFuture<String> version;

    LoadedFiles(GeodataFiles files, Problems problems) {
        Arrays.stream(Schema.values()).map(Schema::file).forEach(file -> load(file, files, problems));
        load(Schema.ALIGNMENTS, files, problems);
        if (alignments().isEmpty()) {
            problems.report(new TableProblem.MissingFile(Where.in(Schema.ALIGNMENTS)));
        }
        version = CompletableFuture.supplyAsync(this::hash);
        tables = Arrays.stream(Schema.values())
                .parallel()
                .collect(Collectors.toConcurrentMap(schema -> schema, schema -> parse(schema, problems)));
    }

    private void load(String file, GeodataFiles files, Problems problems) {
        try {
            files.read(file).ifPresent(content -> contents.put(file, content));
        } catch (IOException e) {
            problems.report(new TableProblem.Unreadable(Where.in(file), "the file cannot be opened (" + e + ")"));
        }
    }

    private Table parse(Schema schema, Problems problems) {
        byte[] content = contents.get(schema.file());
        if (content == null) {
            if (schema.required()) {
                problems.report(new TableProblem.MissingFile(Where.in(schema.file())));
            }
            return Table.empty();
        }
        return Table.read(schema.file(), schema.header(), content, problems);
    }

    Table table(Schema schema) {
        return tables.get(schema);
    }

    Optional<byte[]> alignments() {
        return Optional.ofNullable(contents.get(Schema.ALIGNMENTS));
    }

    /** Hash of names and bytes: the same content, the same version. */
    String version() {
        return version.join();
    }

    private String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((file, bytes) -> {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
