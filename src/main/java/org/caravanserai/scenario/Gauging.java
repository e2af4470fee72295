package org.caravanserai.scenario;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.atlas.Atlas;
import org.caravanserai.atlas.Mode;

/** Gives railways another gauge, in mm; several joined by {@code +}. */
record Gauging(String gaugeMm) implements Action {

    static final Pattern GAUGES = Pattern.compile("(1435|1520|1676)(\\+(1435|1520|1676))*");

    static Gauging to(String operator, String gauge) {
        if (!operator.equals("=") || !GAUGES.matcher(gauge).matches()) {
            throw new IllegalArgumentException("\"gauge" + operator + gauge
                    + "\" is no gauge; write gauge=1435, 1520 or 1676, or several joined by +");
        }
        return new Gauging(gauge);
    }

    @Override
    public String words(String selector) {
        return "set " + selector + " gauge=" + gaugeMm;
    }

    @Override
    public Atlas on(Atlas atlas, Selector selector, Selected selected, Consumer<String> warn) {
        Set<String> railways = selected.links().stream()
                .filter(id -> atlas.link(id).orElseThrow().mode() == Mode.RAIL)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (railways.isEmpty()) {
            throw new IllegalArgumentException("only railways have a gauge, and none is among what is meant");
        }
        Atlas changed = new Retouch(link -> link.withGauge(gaugeMm), UnaryOperator.identity(), UnaryOperator.identity())
                .of(atlas, Selected.ofLinks(railways));
        if (changed.contents().links().equals(atlas.contents().links())) {
            warn.accept("has that gauge already");
        }
        return changed;
    }
}
