package org.caravanserai.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.caravanserai.analysis.reliability.ClosureProcess;
import org.caravanserai.analysis.reliability.Distribution;
import org.caravanserai.analysis.reliability.Quantity;
import org.caravanserai.analysis.reliability.Risk;
import org.caravanserai.analysis.reliability.Share;
import org.caravanserai.analysis.reliability.VarianceShare;

/** How sure a route is, as JSON for programs. */
public final class ReliabilityJson {

    private static final int DECIMALS = 4;

    private ReliabilityJson() {}

    /** The answer as a document with the keys {@code query}, {@code sampling}, {@code routes} and, for two, {@code duel}. */
    public static ObjectNode of(ReliabilityReport report) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.set("query", RouteJson.query(report.query()));
        document.put("data_version", report.query().atlas().version());
        ObjectNode sampling = document.putObject("sampling");
        sampling.put("samples", report.sampling().samples());
        sampling.put("seed", report.sampling().seed());
        sampling.put("gates", report.assumptions().outlook().word());
        sampling.put("correlation", report.assumptions().correlation());
        report.deadlineHours().ifPresent(hours -> sampling.put("deadline_hours", hours));
        ArrayNode routes = document.putArray("routes");
        report.ways().forEach(way -> route(routes.addObject(), way));
        report.duel().ifPresent(duel -> duel(document.putObject("duel"), duel));
        ArrayNode warnings = document.putArray("warnings");
        report.warnings().forEach(warnings::add);
        return document;
    }

    private static void route(ObjectNode node, ReliabilityReport.Way way) {
        node.put("name", way.name());
        ArrayNode crossings = node.putArray("border_crossings");
        way.crossings().forEach(crossings::add);
        node.put("model_hours", number(way.modelHours()));
        node.put("model_usd", number(way.modelUsd()));
        distributions(node.putObject("keeping_to_the_route"), way.fixed());
        distributions(node.putObject("re_planning"), way.replanned());
        way.withinFixed().ifPresent(share -> share((ObjectNode) node.get("keeping_to_the_route"), "within", share));
        way.withinReplanned().ifPresent(share -> share((ObjectNode) node.get("re_planning"), "within", share));
        shares(node.putArray("variance_shares_of_hours"), way.hourShares());
        shares(node.putArray("variance_shares_of_usd"), way.usdShares());
        ArrayNode closures = node.putArray("closures");
        way.risks().forEach(risk -> closure(closures.addObject(), risk));
        node.put("share_of_hours_estimated", number(way.estimatedShare()));
        node.put("share_of_hours_with_estimated_spread", number(way.estimatedSpreadShare()));
    }

    private static void distributions(ObjectNode node, Map<Quantity, Distribution> both) {
        both.forEach((quantity, values) -> distribution(node.putObject(quantity.word()), values));
    }

    private static void distribution(ObjectNode node, Distribution values) {
        node.put("mean", number(values.mean()));
        node.put("standard_error", number(values.standardError()));
        node.put("standard_deviation", number(values.standardDeviation()));
        node.put("p10", number(values.p10()));
        node.put("p50", number(values.p50()));
        node.put("p90", number(values.p90()));
    }

    private static void shares(ArrayNode array, List<VarianceShare> shares) {
        shares.forEach(share -> array.addObject()
                .put("figure", share.figure())
                .put("share", number(share.share()))
                .put("of_mean", number(share.ofMean())));
    }

    private static void closure(ObjectNode node, Risk risk) {
        ClosureProcess process = risk.process();
        node.put("of", process.name());
        node.put("closures", process.spells());
        node.put("open_years", number(process.openYears()));
        node.put("per_year", number(process.perYear()));
        node.put("mean_hours", number(process.lengths().mean()));
        node.put("share_of_time", number(process.closedShare()));
        node.put("arrival_hours", number(risk.arrivalHours()));
        node.put("probability_shut", number(risk.probability()));
        node.put("expected_wait_hours", number(risk.waitHours()));
        node.put("confidence", process.estimated() ? "estimated" : "derived");
    }

    private static void duel(ObjectNode node, ReliabilityReport.Duel duel) {
        share(node, "first_takes_fewer_hours", duel.fewerHours());
        share(node, "first_takes_fewer_usd", duel.fewerUsd());
        distribution(node.putObject("hours_saved_by_first"), duel.hoursSaved());
    }

    private static void share(ObjectNode node, String key, Share share) {
        node.putObject(key)
                .put("probability", number(share.value()))
                .put("standard_error", number(share.standardError()));
    }

    private static BigDecimal number(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
