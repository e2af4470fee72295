package org.caravanserai.layer;

import java.util.Map;
import org.geotools.api.filter.expression.Expression;
import org.geotools.api.filter.spatial.Beyond;
import org.geotools.api.filter.spatial.DWithin;
import org.geotools.filter.visitor.DuplicatingFilterVisitor;

/** Copies a filter with its {@code DWITHIN} and {@code BEYOND} measured over the ground, in the unit that they name. */
final class GroundDistances extends DuplicatingFilterVisitor {

    private static final Map<String, Double> METRES = Map.of(
            "m", 1.0,
            "meters", 1.0,
            "metres", 1.0,
            "kilometers", 1000.0,
            "kilometres", 1000.0,
            "km", 1000.0,
            "feet", 0.3048,
            "statute miles", 1609.344,
            "nautical miles", 1852.0);

    @Override
    public Object visit(DWithin filter, Object extraData) {
        return new GroundDistance(
                copy(filter.getExpression1(), extraData),
                copy(filter.getExpression2(), extraData),
                metres(filter.getDistance(), filter.getDistanceUnits()),
                true);
    }

    @Override
    public Object visit(Beyond filter, Object extraData) {
        return new GroundDistance(
                copy(filter.getExpression1(), extraData),
                copy(filter.getExpression2(), extraData),
                metres(filter.getDistance(), filter.getDistanceUnits()),
                false);
    }

    private Expression copy(Expression expression, Object extraData) {
        return visit(expression, extraData);
    }

    private static double metres(double distance, String unit) {
        Double metres = unit == null ? null : METRES.get(unit.strip());
        if (metres == null) {
            throw new IllegalArgumentException("a distance in \"" + unit + "\" is no length; use meters, kilometers,"
                    + " feet, statute miles or nautical miles");
        }
        return distance * metres;
    }
}
