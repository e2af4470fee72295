package org.caravanserai.freight;

import java.util.List;
import java.util.Optional;

/**
 * Brings the profiles that ship with the library; found by {@link java.util.ServiceLoader}, so that this package need not
 * know how files are read.
 */
public interface ProfileProvider {

    /** Ids of the bundled profiles, sorted. */
    List<String> ids();

    /** The bundled profile with this id. */
    Optional<FreightProfile> profile(String id);
}
