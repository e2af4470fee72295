package org.caravanserai.cli;

import java.nio.file.Path;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.dataset.Geodata;
import picocli.CommandLine.Option;

/** The option that names a user's own data. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "A folder of tables to use instead of those that ship with the library.")
    private Path folder;

    Geodata geodata() {
        return folder == null ? Geodata.bundled() : Geodata.folder(folder);
    }

    Atlas atlas() {
        return geodata().atlas();
    }
}
