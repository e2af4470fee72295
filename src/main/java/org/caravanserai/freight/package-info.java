/**
 * What moving freight takes: who travels with what load, at what speed and rate, what a border costs, and the ledger of
 * it all. Knows no graph. Open {@link org.caravanserai.freight.FreightProfile} first.
 */
package org.caravanserai.freight;
