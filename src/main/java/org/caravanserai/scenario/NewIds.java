package org.caravanserai.scenario;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Place;

/** Checks of what a scenario adds: its own id, and the places it refers to. */
final class NewIds {

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private NewIds() {}

    static void check(String id, boolean taken, List<String> faults) {
        if (!KEBAB_CASE.matcher(id).matches()) {
            faults.add("\"" + id + "\" is no id; use lower-case letters, digits and single hyphens");
        } else if (taken) {
            faults.add("id " + id + " is taken already; choose another");
        }
    }

    static Optional<Place> place(Atlas atlas, String name, List<String> faults) {
        try {
            return Optional.of(atlas.names().place(name));
        } catch (IllegalArgumentException e) {
            faults.add(e.getMessage());
            return Optional.empty();
        }
    }
}
