package org.caravanserai.analysis.reliability;

/**
 * What may shut a gate of a route, as one meets it who arrives when the model says.
 *
 * @param arrivalHours after departure
 * @param probability that it is shut then, 0 to 1
 * @param waitHours in the mean, no wait counting as none
 */
public record Risk(ClosureProcess process, double arrivalHours, double probability, double waitHours) {

    static Risk of(ClosureProcess process, double arrivalHours, Outlook outlook) {
        return new Risk(
                process,
                arrivalHours,
                outlook.probabilityBeyond(process, arrivalHours, 0),
                outlook.expectedWaitHours(process, arrivalHours));
    }
}
