/**
 * What-ifs: an ordered list of changes to an atlas, none of which touches the atlas itself. Knows the atlas and its layers,
 * no networks and no routes. Open {@link org.caravanserai.scenario.Scenario} first.
 */
package org.caravanserai.scenario;
