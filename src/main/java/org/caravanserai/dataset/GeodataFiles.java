package org.caravanserai.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the tables are read from. */
interface GeodataFiles {

    /** The bytes of a file, if it is there. */
    Optional<byte[]> read(String name) throws IOException;

    /** The files of a folder. */
    static GeodataFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }

    /** The files in the jar. */
    static GeodataFiles bundled() {
        return name -> {
            try (InputStream stream = GeodataFiles.class.getResourceAsStream("/geodata/" + name)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        };
    }
}
