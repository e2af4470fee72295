/**
 * Where freight depends on one thing: what it loses when a link, border crossing or terminal closes, what hours saved there
 * bring, and what the shape of the network says of it. A sweep over one compiled network. Open
 * {@link org.caravanserai.analysis.bottleneck.Bottlenecks} first.
 */
package org.caravanserai.analysis.bottleneck;
