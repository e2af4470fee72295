package org.caravanserai.study;

/** An analysis that a study asks for beside its routes; stands under {@code analyses} in its file. */
@FunctionalInterface
public interface StudyStep {

    /**
     * Runs it.
     *
     * @param cases of the study: a step that depends on profile, scenario, day, way or objective answers for each setting
     */
    StepAnswer answer(Cases cases, StudyProgress progress);
}
