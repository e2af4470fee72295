/**
 * How sure hours and dollars are: seeded Monte Carlo over what figures, trips and closed borders do to a route. Open
 * {@link org.caravanserai.analysis.reliability.Reliability} first.
 */
package org.caravanserai.analysis.reliability;
