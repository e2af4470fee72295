package org.caravanserai.atlas;

/**
 * A fact about a sea port: depth, berths, throughput, dues.
 *
 * @param place id of the port's place
 * @param attribute its name, such as {@code depth_max}
 */
public record PortFact(String place, String attribute, Figure figure) {}
