package org.caravanserai.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.caravanserai.report.picture.Picture;
import org.caravanserai.report.picture.PictureFile;
import org.caravanserai.report.picture.PictureFile.Existing;
import picocli.CommandLine.Option;

/** The options that say where a picture goes. */
final class PictureOptions {

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where to write the picture: a name that ends in .svg, or in .png for 200 dots to an inch.")
    private Path out;

    @Option(names = "--force", description = "Replace FILE if it is there already.")
    private boolean force;

    /** The place, looked at before anything is computed. */
    PictureFile file() {
        return new PictureFile(out, force ? Existing.REPLACE : Existing.KEEP);
    }

    /** Writes the picture and says so. */
    static void write(Picture picture, PictureFile file, PrintWriter messages) throws IOException {
        file.write(picture);
        messages.println("wrote " + file.path() + ": " + picture.title());
    }
}
