package org.caravanserai.atlas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A transit agreement.
 *
 * @param parties ISO 3166-1 alpha-2 codes
 * @param from first day in force; empty where no source tells
 * @param to last day in force; empty until further notice
 * @param allows what it lets through, in a few words
 */
public record Agreement(
        String id,
        String name,
        List<String> parties,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String allows,
        List<String> sources,
        String note) {

    public Agreement {
        parties = List.copyOf(parties);
        sources = List.copyOf(sources);
    }
}
