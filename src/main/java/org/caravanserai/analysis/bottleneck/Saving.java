package org.caravanserai.analysis.bottleneck;

/**
 * What hours taken off an element save, freight going by what is best then.
 *
 * @param hoursTaken how many are taken off each leg: as many as were asked for, or all that the slowest of its legs takes
 * @param pairs how many pairs save something
 * @param saved what all loads together save; of the quantity that routes make least of never below 0
 * @param switching how many pairs go over it that did not before
 * @param loadsSwitching how many loads these are
 */
public record Saving(double hoursTaken, int pairs, Totals saved, int switching, double loadsSwitching) {}
