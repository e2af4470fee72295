package org.caravanserai.routing;

import org.caravanserai.atlas.Link;
import org.caravanserai.geo.Alignment;

/**
 * A stretch of a link within the limit, in kilometres of its stated length.
 *
 * @param fromKm 0 at the start of the link
 * @param toKm more than {@code fromKm}, at most the link's length
 */
public record ReachedStretch(Link link, double fromKm, double toKm) {

    /**
     * A stretch of a link, be it all of it.
     *
     * @throws IllegalArgumentException if it does not lie on the link from {@code fromKm} up to {@code toKm}
     */
    public ReachedStretch {
        if (!(fromKm >= 0 && fromKm < toKm && toKm <= link.lengthKm().value())) {
            throw new IllegalArgumentException(
                    "link " + link.id() + " has no stretch from km " + fromKm + " to km " + toKm);
        }
    }

    /** Its line: the same shares of the link's line as it is of the link's length. */
    public Alignment alignment() {
        double drawnKm = link.alignment().lengthKm();
        double stated = link.lengthKm().value();
        boolean whole = fromKm == 0 && toKm == stated;
        return whole || drawnKm == 0
                ? link.alignment()
                : link.alignment().stretch(fromKm / stated * drawnKm, toKm / stated * drawnKm);
    }

    /** Such as {@code kabul-jalalabad km 0.0 to 50.0}. */
    @Override
    public String toString() {
        return link.id() + " km " + fromKm + " to " + toKm;
    }
}
