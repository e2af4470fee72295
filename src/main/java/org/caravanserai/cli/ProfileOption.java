package org.caravanserai.cli;

import java.nio.file.Path;
import java.util.List;
import org.caravanserai.atlas.NearMatches;
import org.caravanserai.dataset.ProfileFile;
import org.caravanserai.freight.FreightProfile;

/** What may be said to {@code --profile}: the id of a bundled profile, or a YAML file. */
final class ProfileOption {

    private ProfileOption() {}

    static FreightProfile named(String text) {
        if (text.endsWith(".yaml") || text.endsWith(".yml")) {
            return ProfileFile.read(Path.of(text));
        }
        return FreightProfile.named(text).orElseThrow(() -> {
            List<String> ids = FreightProfile.bundledIds();
            List<String> near = NearMatches.of(text, ids);
            return new IllegalArgumentException("no profile \"" + text + "\""
                    + (near.isEmpty()
                            ? "; there are " + String.join(", ", ids) + ", or name a .yaml file"
                            : "; did you mean " + String.join(", ", near) + "?"));
        });
    }
}
