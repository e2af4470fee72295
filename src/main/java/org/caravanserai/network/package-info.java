/**
 * The weighted transport graph: an atlas, a freight profile and a date compiled into stops and legs. Closed means absent.
 * Knows no queries. Open {@link org.caravanserai.network.TransportNetwork} first.
 */
package org.caravanserai.network;
