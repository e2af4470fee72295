package org.caravanserai.analysis.reliability;

import java.util.List;
import java.util.function.Predicate;

/**
 * What hours or dollars that rest on one figure are multiplied by on a trip: lognormal with mean 1, so that the mean of a
 * simulated route is the planner's answer.
 *
 * @param loadings its inputs; none for what does not scatter
 */
record Factor(List<Loading> loadings) {

    Factor {
        loadings = List.copyOf(loadings);
    }

    /** What makes the mean 1: half the variance of the logarithm. */
    double drift() {
        return -variance() / 2;
    }

    /** Variance of the logarithm. */
    double variance() {
        return loadings.stream()
                .mapToDouble(loading -> loading.sigma() * loading.sigma())
                .sum();
    }

    /** Covariance of the logarithms of two factors that comes from some inputs. */
    double covariance(Factor other, Predicate<Loading> which) {
        double sum = 0;
        for (Loading one : loadings) {
            for (Loading another : other.loadings) {
                if (one.input().equals(another.input()) && which.test(one)) {
                    sum += one.sigma() * another.sigma();
                }
            }
        }
        return sum;
    }

    /** The factor for some values of its inputs, in their order. Strict: the same on every machine. */
    double at(double... normals) {
        double exponent = drift();
        for (int i = 0; i < normals.length; i++) {
            exponent += loadings.get(i).sigma() * normals[i];
        }
        return StrictMath.exp(exponent);
    }
}
