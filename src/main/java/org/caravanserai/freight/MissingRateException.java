package org.caravanserai.freight;

import org.caravanserai.atlas.IncompleteAtlasException;

/** The atlas has no rate that the profile needs on a link of its network. */
public final class MissingRateException extends IncompleteAtlasException {

    private static final long serialVersionUID = 1L;

    MissingRateException(String parameter, String country, String mode) {
        super(
                ("rates.csv has no %s for %s in %s and none for the programme (CAREC) or anywhere (*); add a row, or a rate"
                                + " of its own to the profile")
                        .formatted(parameter, mode, country));
    }

    /** The same, saying also on which link. */
    MissingRateException(MissingRateException cause, String link) {
        super("link " + link + ": " + cause.getMessage());
    }
}
