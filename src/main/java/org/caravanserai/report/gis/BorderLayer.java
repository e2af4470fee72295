package org.caravanserai.report.gis;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.freight.Component;
import org.caravanserai.freight.LedgerEntry;
import org.caravanserai.layer.LayerDesign;
import org.caravanserai.routing.BorderPassage;
import org.caravanserai.routing.Route;
import org.geotools.data.simple.SimpleFeatureCollection;

/** The borders of a route at the post it leaves by: hours and fees of both posts as the account holds them. */
final class BorderLayer {

    private BorderLayer() {}

    static SimpleFeatureCollection of(Route route) {
        List<BorderPassage> passages = route.borderCrossings();
        LayerDesign<BorderPassage> where = LayerDesign.ofPlaces("borders", BorderPassage::fromPost)
                .whole("seq", passage -> passages.indexOf(passage) + 1)
                .text("crossing", passage -> passage.crossing().id())
                .text("name", passage -> passage.crossing().name())
                .text("mode", passage -> passage.crossing().mode().word())
                .text("from_post", passage -> passage.fromPost().id())
                .text("to_post", passage -> passage.toPost().id())
                .text("from_country", passage -> passage.fromPost().country())
                .text("to_country", passage -> passage.toPost().country())
                .number("km_from_start", BorderPassage::kmFromStart)
                .number("hours_from_start", BorderPassage::hoursFromStart);
        return where.number("hours", passage -> passage.ledger().hours())
                .number("usd", passage -> passage.ledger().usd())
                .number("hours_out", passage -> post(passage, 0).amount().hours())
                .number("usd_out", passage -> post(passage, 0).amount().usd())
                .number("hours_in", passage -> post(passage, 1).amount().hours())
                .number("usd_in", passage -> post(passage, 1).amount().usd())
                .text("confidence", BorderLayer::confidence)
                .text("restriction", BorderPassage::restriction)
                .text(
                        "calendar",
                        passage -> passage.crossing()
                                .calendar()
                                .inWords(route.query().asOf()))
                .ids("source", BorderLayer::sources)
                .of(passages, passage -> "border " + (passages.indexOf(passage) + 1));
    }

    /** The post that is left comes first, the one that is entered second. */
    private static LedgerEntry post(BorderPassage passage, int which) {
        return passage.ledger().entries().stream()
                .filter(entry -> entry.component() == Component.BORDER)
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    private static String confidence(BorderPassage passage) {
        return passage.ledger().entries().stream()
                .filter(entry -> entry.component() == Component.BORDER)
                .map(entry -> entry.hoursConfidence().word())
                .collect(Collectors.joining(";"));
    }

    private static List<String> sources(BorderPassage passage) {
        TreeSet<String> ids = new TreeSet<>(passage.crossing().sources());
        passage.ledger().figures().forEach(figure -> ids.addAll(figure.sources()));
        return List.copyOf(ids);
    }
}
