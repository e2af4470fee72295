package org.caravanserai.report.gis;

import java.util.ArrayList;
import java.util.List;
import org.caravanserai.atlas.Confidence;
import org.caravanserai.layer.LayerDesign;
import org.caravanserai.report.Provenance;
import org.caravanserai.report.StudyCsv;
import org.caravanserai.routing.Route;
import org.caravanserai.study.Setting;
import org.caravanserai.study.StudyAnswers;
import org.caravanserai.study.StudyTable;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/**
 * The routes of a study as layers: one line a case, and the legs and borders of all, each with the number of its case in
 * {@code case}.
 */
public final class StudyLayers {

    private static final LayerDesign<Case> ROUTES = LayerDesign.<Case>ofMultiLines(
                    "routes", one -> one.route.alignment())
            .whole("case", one -> one.number)
            .text("from_place", one -> one.route.query().from().id())
            .text("to_place", one -> one.route.query().to().id())
            .text("scenario", one -> one.setting.whatIf().name())
            .text("profile", one -> one.setting.profile().id())
            .text("date", one -> one.setting.date().toString())
            .text("way", one -> one.setting.way().name())
            .text("objective", one -> one.setting.objective().word())
            .number("km", one -> one.route.ledger().km())
            .number("hours", one -> one.route.ledger().hours())
            .number("usd", one -> one.route.ledger().usd())
            .whole("borders", one -> one.route.borderCrossings().size())
            .number("estimated_share", one -> one.route.ledger().shareOfHours(Confidence.ESTIMATED))
            .ids("countries", one -> StudyCsv.countries(one.route));

    private StudyLayers() {}

    private record Case(int number, Setting setting, Route route) {}

    /** The layers of what was found, which must be one route at least. */
    public static LayerExport of(StudyAnswers answers) {
        List<Case> cases = new ArrayList<>();
        for (StudyTable table : answers.tables()) {
            for (var answer : table.answers()) {
                answer.route().ifPresent(route -> cases.add(new Case(cases.size() + 1, table.setting(), route)));
            }
        }
        List<SimpleFeatureCollection> legs =
                cases.stream().map(one -> new LegLayer(one.route).legs()).toList();
        List<SimpleFeatureCollection> borders =
                cases.stream().map(one -> BorderLayer.of(one.route)).toList();
        List<SimpleFeatureCollection> layers =
                List.of(ROUTES.of(cases, one -> "case " + one.number), joined(legs), joined(borders));
        Route first = cases.get(0).route;
        Provenance provenance = Provenance.of(
                        first.atlas().asRead().info(), first.query().asOf())
                .with("study", answers.study().about().title());
        return new LayerExport(provenance, layers, new SourceTable(first.atlas()).namedBy(layers));
    }

    /** Layers of one form as one, with the number of the layer that each feature comes from. */
    private static SimpleFeatureCollection joined(List<SimpleFeatureCollection> layers) {
        SimpleFeatureTypeBuilder form = new SimpleFeatureTypeBuilder();
        form.init(layers.get(0).getSchema());
        form.add("case", Integer.class);
        SimpleFeatureType type = form.buildFeatureType();
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(type);
        List<SimpleFeature> features = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            for (SimpleFeature feature : Features.of(layers.get(i)).list()) {
                builder.addAll(feature.getAttributes());
                builder.add(i + 1);
                features.add(builder.buildFeature("case " + (i + 1) + " " + feature.getID()));
            }
        }
        return new ListFeatureCollection(type, features);
    }
}
