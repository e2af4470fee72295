package org.caravanserai.report.study;

import java.util.List;
import org.caravanserai.analysis.breakeven.BreakEvenCase;
import org.caravanserai.analysis.corridor.MutualOverlap;
import org.caravanserai.report.finding.BottlenecksFinding;
import org.caravanserai.report.finding.BreakEvensFinding;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.report.finding.HinterlandCasesFinding;
import org.caravanserai.report.finding.OverlapFinding;
import org.caravanserai.report.finding.ProjectsFinding;
import org.caravanserai.report.finding.ReliabilityFinding;
import org.caravanserai.report.finding.SensitivityFinding;
import org.caravanserai.report.print.MapLand;
import org.caravanserai.study.BottlenecksAnswer;
import org.caravanserai.study.HinterlandAnswers;
import org.caravanserai.study.ProjectsAnswers;
import org.caravanserai.study.ReliabilityAnswer;
import org.caravanserai.study.SensitivityAnswers;
import org.caravanserai.study.StepAnswer;
import org.caravanserai.study.Study;
import org.caravanserai.study.StudyAnswers;

/**
 * What the analyses of a study found, each under its name.
 *
 * @param land of their maps
 */
record StepFindings(Study study, MapLand land) implements StepAnswer.Listener<Finding> {

    Finding of(StudyAnswers.Step step) {
        return step.answer().tell(this).called(step.name());
    }

    @Override
    public Finding overlap(MutualOverlap overlap) {
        return OverlapFinding.of(overlap, study.cases().scenarios().get(0).atlas(), land);
    }

    @Override
    public Finding breakEvens(List<BreakEvenCase> cases) {
        return BreakEvensFinding.of(cases);
    }

    @Override
    public Finding hinterland(HinterlandAnswers answers) {
        return HinterlandCasesFinding.of(answers, land);
    }

    @Override
    public Finding bottlenecks(BottlenecksAnswer answer) {
        return BottlenecksFinding.of(answer, land);
    }

    @Override
    public Finding reliability(ReliabilityAnswer answer) {
        return ReliabilityFinding.of(answer);
    }

    @Override
    public Finding projects(ProjectsAnswers answers) {
        return ProjectsFinding.of(answers);
    }

    @Override
    public Finding sensitivity(SensitivityAnswers answers) {
        return SensitivityFinding.of(answers);
    }
}
