package org.caravanserai.atlas;

/** What a price is for. */
public enum ChargeUnit {
    /** A tonne of cargo. */
    TONNE("t"),
    /** A twenty-foot equivalent unit. */
    TEU("TEU"),
    /** A forty-foot container: two TEU. */
    FEU("FEU"),
    /** A railway wagon. */
    WAGON("wagon"),
    /** A lorry. */
    TRUCK("truck");

    private final String word;

    ChargeUnit(String word) {
        this.word = word;
    }

    /** The word used in the tables. */
    public String word() {
        return word;
    }
}
