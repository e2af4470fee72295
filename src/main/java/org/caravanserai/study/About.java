package org.caravanserai.study;

import java.util.List;

/**
 * What the author of a study says of it.
 *
 * @param method may be empty
 * @param caveats what it does not tell
 */
public record About(String title, String question, String method, List<String> caveats) {

    public About {
        caveats = List.copyOf(caveats);
    }
}
