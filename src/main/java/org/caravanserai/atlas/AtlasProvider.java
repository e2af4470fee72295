package org.caravanserai.atlas;

/**
 * Brings the atlas that ships with the library; found by {@link java.util.ServiceLoader}, so that this package need not
 * know how files are read.
 */
public interface AtlasProvider {

    /** The bundled atlas, read anew. */
    Atlas bundled();
}
