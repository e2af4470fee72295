package org.caravanserai.dataset;

import java.util.List;

/** A problem of a single table: its form, its values, its references. */
public sealed interface TableProblem extends Problem {

    /** A file that every folder of tables must have and this one lacks. */
    record MissingFile(Where where) implements TableProblem {
        @Override
        public String message() {
            return "the folder has no " + where.file() + " that can be read; add it, with at least its header";
        }
    }

    /**
     * A file that is not of its format: no UTF-8, no CSV, no YAML, no JSON.
     *
     * @param detail what its reader met
     */
    record Unreadable(Where where, String detail) implements TableProblem {
        @Override
        public String message() {
            return "cannot be read: " + detail;
        }
    }

    /**
     * A column that the header lacks.
     *
     * @param near columns of the header with names like it
     */
    record MissingColumn(Where where, List<String> near) implements TableProblem {
        @Override
        public String message() {
            return "the header has no column \"" + where.column() + "\"" + Problem.didYouMean(near);
        }
    }

    /**
     * A column that nobody reads. A warning.
     *
     * @param near columns that are read, with names like it
     */
    record UnknownColumn(Where where, List<String> near) implements TableProblem {
        @Override
        public String message() {
            return "column \"" + where.column() + "\" is not known and not read" + Problem.didYouMean(near);
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }
    }

    /** A line with more or fewer fields than the header. */
    record WrongFieldCount(Where where, int found, int expected) implements TableProblem {
        @Override
        public String message() {
            return "the line has %s fields, the header %s; quote a field that holds a comma".formatted(found, expected);
        }
    }

    /** An empty field or key that must hold something. */
    record EmptyField(Where where) implements TableProblem {
        @Override
        public String message() {
            return "is empty, but must be given";
        }
    }

    /** An id that is not of lower-case letters, digits and single hyphens. */
    record BadId(Where where, String found) implements TableProblem {
        @Override
        public String message() {
            return "\"" + found + "\" is no id; use lower-case letters, digits and single hyphens";
        }
    }

    /**
     * An id that an earlier row of the table has.
     *
     * @param firstLine the line of that row
     */
    record DuplicateId(Where where, String id, int firstLine) implements TableProblem {
        @Override
        public String message() {
            return "id " + id + " is already given in line " + firstLine;
        }
    }

    /**
     * A row, or a key, about what an earlier one is about.
     *
     * @param what that is, for people
     * @param firstLine the line of the earlier one
     */
    record DuplicateRow(Where where, String what, int firstLine) implements TableProblem {
        @Override
        public String message() {
            return what + " is already given in line " + firstLine;
        }
    }

    /** A word where a number is read; the decimal sign is the point. */
    record NotANumber(Where where, String found) implements TableProblem {
        @Override
        public String message() {
            String remedy = found.matches("-?\\d+,\\d+") ? "; write " + found.replace(',', '.') : "";
            return "\"" + found + "\" is not a number" + remedy;
        }
    }

    /** A number outside what makes sense there; both ends of the range are allowed. */
    record OutOfRange(Where where, double found, double lowest, double highest) implements TableProblem {
        @Override
        public String message() {
            return "%s lies outside %s to %s".formatted(found, lowest, highest);
        }
    }

    /** A word that is none of the few that are read there. */
    record UnknownWord(Where where, String found, List<String> allowed) implements TableProblem {
        @Override
        public String message() {
            return "\"" + found + "\" is not one of " + String.join(", ", allowed);
        }
    }

    /**
     * A word, date, time, position or geometry that is not written as it must be.
     *
     * @param expected what is, with an example
     */
    record BadFormat(Where where, String found, String expected) implements TableProblem {
        @Override
        public String message() {
            return "\"" + found + "\" is not " + expected;
        }
    }

    /**
     * A rate in another unit than the model reads its parameter in.
     *
     * @param expected the unit to give it in
     */
    record WrongUnit(Where where, String found, String expected) implements TableProblem {
        @Override
        public String message() {
            return "the unit is \"" + found + "\", but this parameter is read in " + expected;
        }
    }

    /** A word that whoever reads it told in words of its own to be wrong. */
    record WrongWord(Where where, String detail) implements TableProblem {
        @Override
        public String message() {
            return detail;
        }
    }

    /**
     * An id that the table it refers to does not define.
     *
     * @param table file name of that table
     * @param near ids of it that are like this one
     */
    record UnknownReference(Where where, String id, String table, List<String> near) implements TableProblem {
        @Override
        public String message() {
            return id + " is not in " + table + Problem.didYouMean(near);
        }
    }

    /**
     * A span of days whose last lies before its first.
     *
     * @param from the first, as written
     * @param to the last, as written
     */
    record EndsBeforeItBegins(Where where, String from, String to) implements TableProblem {
        @Override
        public String message() {
            return "ends at " + to + ", before it begins at " + from;
        }
    }

    /**
     * A length given where it is to be derived, or missing where it is said to be printed.
     *
     * @param basis as written in the table
     */
    record LengthBasisMismatch(Where where, String basis) implements TableProblem {
        @Override
        public String message() {
            return basis.equals("derived")
                    ? "a derived length is computed from the alignment: leave length_km empty"
                    : "length_basis is " + basis + ", so length_km must be given";
        }
    }

    /**
     * A length that cannot be derived, as rates.csv has no sinuosity for the link's mode and terrain.
     *
     * @param mode as written in the tables
     * @param terrain as written in the tables
     */
    record NoSinuosity(Where where, String mode, String terrain) implements TableProblem {
        @Override
        public String message() {
            return "no length can be derived: rates.csv has no sinuosity_%s for mode %s; add it or give length_km"
                    .formatted(terrain, mode);
        }
    }

    /**
     * A terminal from a track to the same track.
     *
     * @param track as written in the tables
     */
    record NoChange(Where where, String track) implements TableProblem {
        @Override
        public String message() {
            return "a terminal changes tracks, but both are " + track + "; a reloading at a border belongs in"
                    + " admissions.csv";
        }
    }

    /**
     * A key of YAML that nobody reads.
     *
     * @param allowed the keys that are read there
     * @param near those of them that are like it
     */
    record UnknownKey(Where where, List<String> allowed, List<String> near) implements TableProblem {
        @Override
        public String message() {
            String hint = Problem.didYouMean(near);
            return "is not read here" + (hint.isEmpty() ? "; known are " + String.join(", ", allowed) : hint);
        }
    }
}
