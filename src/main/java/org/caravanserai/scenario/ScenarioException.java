package org.caravanserai.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A scenario cannot be applied, and nothing of it was; all that is wrong is in {@link #errors()}. */
public final class ScenarioException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Remark> errors;

    ScenarioException(List<Remark> errors) {
        super(errors.stream().map(Remark::toString).collect(Collectors.joining("\n"))
                + "\nthe scenario is not applied: "
                + (errors.size() == 1 ? "1 error" : errors.size() + " errors"));
        this.errors = List.copyOf(errors);
    }

    /** All errors, in the order of the changes. */
    public List<Remark> errors() {
        return errors;
    }
}
