package org.caravanserai.analysis.reliability;

import java.util.Optional;

/**
 * The part of a way from one border gate up to the next, or to its end.
 *
 * @param hours of the model by factor
 * @param usd likewise; what hours are worth is not in it
 * @param km of it
 * @param gate what it ends at; empty at the destination
 */
record Stage(Terms hours, Terms usd, double km, Optional<Gate> gate) {}
