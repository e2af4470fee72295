package org.caravanserai.freight;

/** The atlas has no rate that the profile needs on a link of its network. */
public final class MissingRateException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MissingRateException(String parameter, String country, String mode) {
        super("rates.csv has no %s for %s in %s and none for the programme (CAREC) or anywhere (*); add a row"
                .formatted(parameter, mode, country));
    }
}
