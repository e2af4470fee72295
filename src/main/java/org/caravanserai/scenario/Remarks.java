package org.caravanserai.scenario;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with the changes of a scenario, so that all of it is told at once. */
final class Remarks {

    private final List<Remark> errors = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();

    void error(Remark error) {
        errors.add(error);
    }

    void warning(Remark warning) {
        warnings.add(warning);
    }

    List<Remark> errors() {
        return List.copyOf(errors);
    }

    List<Remark> warnings() {
        return List.copyOf(warnings);
    }
}
