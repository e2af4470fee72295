package org.caravanserai.atlas;

/**
 * An indicator that CPMM measured on a whole corridor and that is not put into the model.
 *
 * @param corridor its number in the CAREC programme, or {@code ALL} for the mean of all that were sampled
 * @param indicator {@code tfi1}, {@code tfi2}, {@code tfi3}, {@code swod} or {@code swd}
 */
public record MeasuredIndicator(String corridor, Mode mode, String indicator, Figure figure) {

    /** The name that stands for all corridors together. */
    public static final String ALL = "ALL";
}
