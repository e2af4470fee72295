package org.caravanserai.analysis.sensitivity;

/**
 * A figure that the best routes rest on and that no lever moves.
 *
 * @param figure its name
 * @param reason why not
 * @param share of the hours or dollars of all contestants' base routes together, 0 to 1, that rests on it
 */
public record NotVaried(String figure, String reason, double share) {}
