package org.caravanserai.dataset;

/** Whether a problem keeps the data from being used. */
public enum Severity {
    /** The data is not used until this is put right. */
    ERROR,
    /** The data is used as it is, and somebody should look. */
    WARNING
}
