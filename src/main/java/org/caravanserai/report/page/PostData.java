package org.caravanserai.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.caravanserai.atlas.Admission;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Availability;
import org.caravanserai.atlas.BorderCrossing;
import org.caravanserai.atlas.CrossingState;
import org.caravanserai.atlas.Place;
import org.caravanserai.atlas.StatusSpell;
import org.caravanserai.freight.BorderModel;
import org.caravanserai.freight.FreightProfile;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.freight.MissingRateException;

/** Border crossings on a date: state and why, hours in words, times and fees both ways, who may pass. */
final class PostData {

    private final Atlas atlas;
    private final LocalDate date;
    private final BorderModel model;
    private final Cited cited;

    PostData(Atlas atlas, LocalDate date, FreightProfile profile, Cited cited) {
        this.atlas = atlas;
        this.date = date;
        this.model = new BorderModel(atlas, profile, date);
        this.cited = cited;
    }

    void addTo(ArrayNode array) {
        atlas.contents().crossings().forEach(crossing -> add(array.addObject(), crossing));
    }

    private void add(ObjectNode node, BorderCrossing crossing) {
        Place from = atlas.placeOf(crossing.fromPost());
        Place to = atlas.placeOf(crossing.toPost());
        node.put("id", crossing.id());
        node.put("name", crossing.name());
        node.put("mode", crossing.mode().word());
        node.put("from", from.id());
        node.put("to", to.id());
        addState(node, crossing);
        ArrayNode hours = node.putArray("hours");
        HoursInWords.of(crossing.calendar(), date, atlas).forEach(hours::add);
        node.set("hours_sources", cited.sources(crossing.calendar().sources()));
        ArrayNode ways = node.putArray("ways");
        addWay(ways, crossing, from);
        addWay(ways, crossing, to);
        ArrayNode admissions = node.putArray("admissions");
        atlas.admissions(crossing.id(), date).forEach(admission -> add(admissions.addObject(), admission));
        node.set("sources", cited.sources(crossing.sources()));
    }

    /** Open, restricted or closed on the date; why; and the sources of that. */
    private void addState(ObjectNode node, BorderCrossing crossing) {
        Availability availability = crossing.on(date);
        Optional<StatusSpell> spell = crossing.timeline().on(date);
        CrossingState state = !availability.open()
                ? CrossingState.CLOSED
                : spell.map(StatusSpell::state).orElse(CrossingState.OPEN);
        node.put("state", state.name().toLowerCase(Locale.ROOT));
        node.put("reason", availability.reason());
        node.set(
                "state_sources",
                cited.sources(
                        availability.reason().isEmpty()
                                ? spell.map(StatusSpell::sources).orElse(List.of())
                                : availability.sources()));
    }

    /** What crossing from one side takes; nothing where the atlas has no figure, be it a mean, for its mode. */
    private void addWay(ArrayNode ways, BorderCrossing crossing, Place from) {
        List<LedgerEntry> entries;
        try {
            entries = model.over(crossing, from.id());
        } catch (MissingRateException e) {
            return; // a trail's border has no fees on record: the pop-up says nothing of them
        }
        ObjectNode way = ways.addObject();
        way.put("from", from.country());
        way.put("to", atlas.placeOf(crossing.otherPost(from.id())).country());
        ArrayNode figures = way.putArray("figures");
        for (LedgerEntry entry : entries) {
            entry.hoursFrom().forEach(figure -> figures.add(cited.figure(figure)));
            entry.usdFrom().forEach(figure -> figures.add(cited.figure(figure)));
        }
    }

    private void add(ObjectNode node, Admission admission) {
        node.put("regime", admission.regime());
        node.put("countries", String.join(", ", admission.countries()));
        node.put("detail", admission.detail());
        node.set("sources", cited.sources(admission.sources()));
    }
}
