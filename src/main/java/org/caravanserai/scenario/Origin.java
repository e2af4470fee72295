package org.caravanserai.scenario;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * Where the words of a change stand.
 *
 * @param where as told in errors: {@code --close}, {@code study.yaml:12}, {@code change 3}
 * @param folder what file names in the words are relative to
 */
public record Origin(String where, Path folder) {

    public Origin {
        requireNonNull(where, "where");
        requireNonNull(folder, "folder");
    }
}
