package org.caravanserai.layer;

import java.time.LocalDate;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.BorderCrossing;

/** Border crossings at their first post, with their state on a date. */
final class CrossingLayer {

    static final String NAME = "crossings";

    private CrossingLayer() {}

    static LayerDesign<BorderCrossing> design(Atlas atlas, LocalDate date) {
        return LayerDesign.<BorderCrossing>ofPlaces(NAME, crossing -> atlas.placeOf(crossing.fromPost()))
                .text("id", BorderCrossing::id)
                .text("name", BorderCrossing::name)
                .text("from_post", BorderCrossing::fromPost)
                .text("to_post", BorderCrossing::toPost)
                .text(
                        "from_country",
                        crossing -> atlas.placeOf(crossing.fromPost()).country())
                .text("to_country", crossing -> atlas.placeOf(crossing.toPost()).country())
                .text("mode", crossing -> crossing.mode().word())
                .text("state", crossing -> crossing.stateOn(date).word())
                .flag("open", crossing -> crossing.on(date).open())
                .text("availability", crossing -> crossing.on(date).reason())
                .text("calendar", crossing -> crossing.calendar().inWords(date))
                .ids("source", BorderCrossing::sources)
                .text("note", BorderCrossing::note);
    }
}
