package org.caravanserai.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.ProfileProvider;

/** The profiles in the jar. */
public final class BundledProfiles implements ProfileProvider {

    /** A jar has no folder to list. */
    private static final List<String> IDS = List.of(
            "bulk-rail-wagon", "caravan", "container-40ft", "rail-container-40ft", "truck-20t", "truck-20t-crew");

    @Override
    public List<String> ids() {
        return IDS;
    }

    @Override
    public Optional<FreightProfile> profile(String id) {
        if (!IDS.contains(id)) {
            return Optional.empty();
        }
        String file = "profiles/" + id + ".yaml";
        try {
            return GeodataFiles.bundled()
                    .read(file)
                    .map(bytes -> ProfileFile.parse(file, new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
