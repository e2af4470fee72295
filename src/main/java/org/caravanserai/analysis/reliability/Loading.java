package org.caravanserai.analysis.reliability;

/**
 * How strongly an input moves a factor.
 *
 * @param input name of a standard normal variable; the same name is the same draw, on every leg and every route
 * @param figure what the input belongs to: the figure behind its mean and its trips, or a component in common
 * @param sigma standard deviation it adds to the logarithm of the factor, above 0
 */
record Loading(String input, String figure, double sigma) {}
