package org.caravanserai.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.caravanserai.atlas.Atlas;

/** A folder of tables as geodata/README.md describes them: the one in the jar, or a user's own. */
public final class Geodata {

    private static final String NEIGHBOURS = "neighbours.geojson";

    private final GeodataFiles files;
    private final boolean checkedByTheBuild;

    private Geodata(GeodataFiles files, boolean checkedByTheBuild) {
        this.files = files;
        this.checkedByTheBuild = checkedByTheBuild;
    }

    /** The tables that ship with the library. */
    public static Geodata bundled() {
        return new Geodata(GeodataFiles.bundled(), true);
    }

    /**
     * The tables of a folder.
     *
     * @throws IllegalArgumentException if there is no such folder
     */
    public static Geodata folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("no folder " + folder + "; name one that holds places.csv and the other"
                    + " tables of a geodata folder");
        }
        return new Geodata(GeodataFiles.in(folder), false);
    }

    /**
     * The atlas of these tables. Those of a folder are checked on the ground too, but for boundary polygons; those that
     * ship are checked by the build.
     *
     * @throws BadDataException if a row is wrong; it carries all problems that were found
     */
    public Atlas atlas() {
        Problems problems = new Problems();
        LoadedFiles loaded = new LoadedFiles(files, problems);
        AtlasReader reader = new AtlasReader(loaded, problems);
        Atlas atlas = reader.read();
        if (!checkedByTheBuild) {
            new GroundChecks(atlas, loaded, reader.lines(), Countries.none(), problems).check();
        }
        List<Problem> found = problems.sorted();
        if (found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            throw new BadDataException(found);
        }
        return atlas;
    }

    /** Everything that is wrong or doubtful with these tables, also on the ground, sorted by file and line. */
    public List<Problem> problems() {
        Problems problems = new Problems();
        LoadedFiles loaded = new LoadedFiles(files, problems);
        AtlasReader reader = new AtlasReader(loaded, problems);
        Atlas atlas = reader.read();
        Countries countries = countries(problems);
        new GroundChecks(atlas, loaded, reader.lines(), countries, problems).check();
        return problems.sorted();
    }

    /**
     * Outlines of the countries of the atlas: the folder's own; where it has none, those that ship with the library.
     *
     * @throws BadDataException if the file is wrong
     */
    public List<CountryOutline> countries() {
        return outlines(Schema.COUNTRIES);
    }

    /** Outlines of countries outside the atlas, for maps; likewise. */
    public List<CountryOutline> neighbours() {
        return outlines(NEIGHBOURS);
    }

    private List<CountryOutline> outlines(String file) {
        Problems problems = new Problems();
        List<CountryOutline> outlines = read(file, problems).outlines();
        if (!problems.sorted().isEmpty()) {
            throw new BadDataException(problems.sorted());
        }
        return outlines;
    }

    /** The folder's boundary polygons; where it has none, those that ship with the library. */
    private Countries countries(Problems problems) {
        return read(Schema.COUNTRIES, problems);
    }

    private Countries read(String file, Problems problems) {
        try {
            Optional<byte[]> own = files.read(file);
            byte[] bytes = own.isPresent()
                    ? own.get()
                    : GeodataFiles.bundled().read(file).orElseThrow();
            return Countries.read(bytes, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
