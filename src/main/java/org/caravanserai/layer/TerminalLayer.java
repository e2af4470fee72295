package org.caravanserai.layer;

import java.time.LocalDate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Terminal;

/** Where cargo can change tracks: one feature for each change in one direction. */
final class TerminalLayer {

    static final String NAME = "terminals";

    private TerminalLayer() {}

    static LayerDesign<Terminal> design(Atlas atlas, LocalDate date) {
        return LayerDesign.<Terminal>ofPlaces(NAME, terminal -> atlas.placeOf(terminal.place()))
                .text("id", Terminal::id)
                .text("place", Terminal::place)
                .text("name", terminal -> atlas.placeOf(terminal.place()).name())
                .text("country", terminal -> atlas.placeOf(terminal.place()).country())
                .text("from_track", terminal -> terminal.from().word())
                .text("to_track", terminal -> terminal.to().word())
                .exactly("hours", terminal -> terminal.hours().value())
                .exactly("usd", terminal -> terminal.usd().value())
                .text("per", terminal -> terminal.per().word())
                .text("confidence", terminal -> terminal.hours().confidence().word())
                .text("capacity", Terminal::capacity)
                .flag("open", terminal -> terminal.on(date).open())
                .text("calendar", terminal -> terminal.calendar().inWords(date))
                .ids("source", Terminal::sources)
                .text("note", Terminal::note);
    }
}
