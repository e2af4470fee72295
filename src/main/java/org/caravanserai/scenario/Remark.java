package org.caravanserai.scenario;

/**
 * Something wrong with a change, or worth a second look.
 *
 * @param where where its words stand, such as {@code study.yaml:12}
 * @param change its words
 * @param message what was found and what to do
 */
public record Remark(String where, String change, String message) {

    /** {@code study.yaml:12: close crossing:torkhm: no border crossing "torkhm"; did you mean torkham?}. */
    @Override
    public String toString() {
        return where + ": " + change + ": " + message;
    }
}
