package org.caravanserai.dataset;

import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.AtlasProvider;

/** Hands the atlas in the jar to {@link Atlas#bundled()}. */
public final class BundledAtlas implements AtlasProvider {

    @Override
    public Atlas bundled() {
        return Geodata.bundled().atlas();
    }
}
