package org.caravanserai.report.gis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.caravanserai.geo.Wgs84;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/** A geometry as a GeoPackage holds it: a header with its box, then well-known binary, all little-endian. */
final class GeoPackageGeometry {

    private static final byte LITTLE_ENDIAN = 1;
    private static final byte BOX_XY = 1 << 1;
    private static final byte EMPTY = 1 << 4;
    private static final int HEADER = 8;
    private static final int BOX = 4 * Double.BYTES;

    private GeoPackageGeometry() {}

    /** The bytes of clause 2.1.3 of the standard; an empty geometry has no box. */
    static byte[] blob(Geometry geometry) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        boolean empty = geometry.isEmpty();
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + (empty ? 0 : BOX) + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 'G')
                .put((byte) 'P')
                .put((byte) 0)
                .put((byte) (LITTLE_ENDIAN | (empty ? EMPTY : BOX_XY)))
                .putInt(Wgs84.SRID);
        if (!empty) {
            Envelope box = geometry.getEnvelopeInternal();
            bytes.putDouble(box.getMinX())
                    .putDouble(box.getMaxX())
                    .putDouble(box.getMinY())
                    .putDouble(box.getMaxY());
        }
        return bytes.put(wkb).array();
    }
}
