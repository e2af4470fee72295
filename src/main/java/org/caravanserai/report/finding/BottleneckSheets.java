package org.caravanserai.report.finding;

import java.util.Optional;
import java.util.function.Predicate;
import org.caravanserai.analysis.bottleneck.Benefit;
import org.caravanserai.analysis.bottleneck.Bottlenecks;
import org.caravanserai.analysis.bottleneck.Loss;
import org.caravanserai.analysis.bottleneck.Saving;
import org.caravanserai.analysis.bottleneck.Standing;
import org.caravanserai.analysis.bottleneck.Stretch;

/** The rankings of bottlenecks, by what their closure costs and by what hours saved bring. */
record BottleneckSheets(Bottlenecks found, ElementWords words, int top, double budgetUsd, double years) {

    Sheet closures() {
        Sheet sheet = Sheet.named("closures", "What is missed most when it closes")
                .number("rank", "", 0)
                .text("where", "Where")
                .text("made_of", "Made of")
                .text("countries", "In")
                .number("pairs", "Pairs", 0)
                .number("share_percent", "% of loads", 0)
                .number("cut_pairs", "Cut off", 0)
                .number("more_hours", "More h, all", 1)
                .number("more_hours_a_load", "h a load", 1)
                .number("more_usd", "More USD, all", 0)
                .number("more_generalised_usd", "With time, USD", 0)
                .text("instead", "Instead by");
        int rank = 1;
        for (Stretch stretch : found.stretchesByLoss().stream().limit(top).toList()) {
            Loss loss = stretch.loss();
            sheet = sheet.row(
                    rank++,
                    stretch.name(words.atlas()),
                    words.madeOf(stretch),
                    words.countries(stretch.standings()),
                    stretch.usage().pairs(),
                    stretch.usage().share() * 100,
                    loss.cut().size(),
                    loss.more().hours(),
                    loss.meanHours(),
                    loss.more().usd(),
                    loss.more().generalisedUsd(),
                    words.instead(loss.detours()));
        }
        return sheet;
    }

    Sheet hours(String word, String title, Predicate<Standing> which) {
        boolean known = found.query().traffic().isKnown();
        Sheet sheet = Sheet.named(word, title)
                .number("rank", "", 0)
                .text("where", "Where")
                .text("kind", "What")
                .text("countries", "In")
                .number("hours_taken", "h taken", 1)
                .number("pairs", "Pairs now", 0)
                .number("switching", "Switch to it", 0)
                .number("saved_hours", "Saved h, all", 1)
                .number("saved_usd", "Saved USD, all", 0)
                .number("worth_usd", "Worth USD, all", 0)
                .number("worth_usd_a_load", "USD a load", 2)
                .number("first_hour_usd", "First h, USD, all", 0);
        sheet = known
                ? sheet.number("years_to_pay_back", "Years to pay back", 1)
                : sheet.number("loads_a_year_to_pay_back", "Loads a year to pay back", 0);
        int rank = 1;
        for (Standing standing :
                found.bySaving().stream().filter(which).limit(top).toList()) {
            Saving saving = standing.saving();
            Optional<Benefit> benefit = found.benefit(standing);
            sheet = sheet.row(
                    rank++,
                    standing.element().name(words.atlas()),
                    standing.element().kind().word(),
                    words.countries(standing),
                    saving.hoursTaken(),
                    standing.usage().pairs(),
                    saving.switching(),
                    saving.saved().hours(),
                    saving.saved().usd(),
                    saving.saved().generalisedUsd(),
                    benefit.map(Benefit::usdALoad),
                    standing.usage().usdOfAnHour(found.trip().profile()),
                    benefit.flatMap(
                            one -> known ? one.yearsToPayBack(budgetUsd) : one.loadsAYearToPayBack(budgetUsd, years)));
        }
        return sheet;
    }
}
