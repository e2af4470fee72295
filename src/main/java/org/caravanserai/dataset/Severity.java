package org.caravanserai.dataset;

/** Whether a problem keeps the data from being used. */
public enum Severity {
    ERROR,
    WARNING
}
