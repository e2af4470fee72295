package org.caravanserai.analysis.breakeven;

/**
 * A contestant that has no way at any value.
 *
 * @param why in a sentence
 */
public record NoWay(String name, String why) {}
