package org.caravanserai.dataset;

import java.util.List;

/** A problem of a single table: its form, its values, its references. */
public sealed interface TableProblem extends Problem {

    record MissingFile(Where where) implements TableProblem {
        @Override
        public String message() {
            return "the folder has no " + where.file() + " that can be read; add it, with at least its header";
        }
    }

    record Unreadable(Where where, String detail) implements TableProblem {
        @Override
        public String message() {
            return "cannot be read: " + detail;
        }
    }

    record MissingColumn(Where where, List<String> near) implements TableProblem {
        @Override
        public String message() {
            return "the header has no column \"" + where.column() + "\"" + Problem.didYouMean(near);
        }
    }

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

    record WrongFieldCount(Where where, int found, int expected) implements TableProblem {
        @Override
        public String message() {
            return "the line has %s fields, the header %s; quote a field that holds a comma".formatted(found, expected);
        }
    }

    record EmptyField(Where where) implements TableProblem {
        @Override
        public String message() {
            return "is empty, but must be given";
        }
    }

    record BadId(Where where, String found) implements TableProblem {
        @Override
        public String message() {
            return "\"" + found + "\" is no id; use lower-case letters, digits and single hyphens";
        }
    }

    record DuplicateId(Where where, String id, int firstLine) implements TableProblem {
        @Override
        public String message() {
            return "id " + id + " is already given in line " + firstLine;
        }
    }

    record DuplicateRow(Where where, String what, int firstLine) implements TableProblem {
        @Override
        public String message() {
            return what + " is already given in line " + firstLine;
        }
    }

    record NotANumber(Where where, String found) implements TableProblem {
        @Override
        public String message() {
            String remedy = found.matches("-?\\d+,\\d+") ? "; write " + found.replace(',', '.') : "";
            return "\"" + found + "\" is not a number" + remedy;
        }
    }

    record OutOfRange(Where where, double found, double lowest, double highest) implements TableProblem {
        @Override
        public String message() {
            return "%s lies outside %s to %s".formatted(found, lowest, highest);
        }
    }

    record UnknownWord(Where where, String found, List<String> allowed) implements TableProblem {
        @Override
        public String message() {
            return "\"" + found + "\" is not one of " + String.join(", ", allowed);
        }
    }

    record BadFormat(Where where, String found, String expected) implements TableProblem {
        @Override
        public String message() {
            return "\"" + found + "\" is not " + expected;
        }
    }

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

    record UnknownReference(Where where, String id, String table, List<String> near) implements TableProblem {
        @Override
        public String message() {
            return id + " is not in " + table + Problem.didYouMean(near);
        }
    }

    record EndsBeforeItBegins(Where where, String from, String to) implements TableProblem {
        @Override
        public String message() {
            return "ends at " + to + ", before it begins at " + from;
        }
    }

    record LengthBasisMismatch(Where where, String basis) implements TableProblem {
        @Override
        public String message() {
            return basis.equals("derived")
                    ? "a derived length is computed from the alignment: leave length_km empty"
                    : "length_basis is " + basis + ", so length_km must be given";
        }
    }

    record NoSinuosity(Where where, String mode, String terrain) implements TableProblem {
        @Override
        public String message() {
            return "no length can be derived: rates.csv has no sinuosity_%s for mode %s; add it or give length_km"
                    .formatted(terrain, mode);
        }
    }

    record NoChange(Where where, String track) implements TableProblem {
        @Override
        public String message() {
            return "a terminal changes tracks, but both are " + track + "; a reloading at a border belongs in"
                    + " admissions.csv";
        }
    }

    record UnknownKey(Where where, List<String> allowed, List<String> near) implements TableProblem {
        @Override
        public String message() {
            String hint = Problem.didYouMean(near);
            return "is not read here" + (hint.isEmpty() ? "; known are " + String.join(", ", allowed) : hint);
        }
    }
}
