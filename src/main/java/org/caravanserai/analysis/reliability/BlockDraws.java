package org.caravanserai.analysis.reliability;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What chance makes of every factor and closure in a block of trips: columns of numbers, made when first asked for. */
final class BlockDraws {

    private final Scatter scatter;
    private final Draws draws;
    private final int block;
    private double[][] factors = new double[64][];
    private final Map<String, double[]> normals = new HashMap<>();
    private final Map<ClosureProcess, double[]> closures = new HashMap<>();

    BlockDraws(Scatter scatter, Draws draws, int block) {
        this.scatter = scatter;
        this.draws = draws;
        this.block = block;
    }

    /** A factor on every trip of the block. */
    double[] factor(int number) {
        if (number >= factors.length) {
            factors = Arrays.copyOf(factors, Math.max(number + 1, 2 * factors.length));
        }
        if (factors[number] == null) {
            factors[number] = column(scatter.factor(number));
        }
        return factors[number];
    }

    private double[] column(Factor factor) {
        double[] column = new double[Draws.BLOCK];
        Arrays.fill(column, factor.drift());
        List<Loading> loadings = factor.loadings();
        for (Loading loading : loadings) {
            double[] normal = normals.computeIfAbsent(loading.input(), input -> draws.normals(input, block));
            double sigma = loading.sigma();
            for (int i = 0; i < column.length; i++) {
                column[i] += sigma * normal[i];
            }
        }
        for (int i = 0; i < column.length; i++) {
            column[i] = StrictMath.exp(column[i]);
        }
        return column;
    }

    /** What every trip of the block may meet at a gate: when it begins, then how long it lasts, trip by trip. */
    double[] closures(ClosureProcess process) {
        return closures.computeIfAbsent(process, this::drawn);
    }

    private double[] drawn(ClosureProcess process) {
        double[] columns = draws.pairs("closure of " + process.name(), block);
        for (int i = 0; i < columns.length; i += 2) {
            double one = columns[i];
            columns[i] = scatter.outlook().begins(process, one);
            columns[i + 1] = scatter.outlook().lasts(process, one, columns[i + 1]);
        }
        return columns;
    }
}
