package org.caravanserai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The house: arrows point down, never up. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class FloorsTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.caravanserai.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("org.caravanserai.cli..")
            .layer("report")
            .definedBy("org.caravanserai.report..")
            .layer("study")
            .definedBy("org.caravanserai.study..")
            .layer("analysis")
            .definedBy("org.caravanserai.analysis..")
            .layer("routing")
            .definedBy("org.caravanserai.routing..")
            .layer("network")
            .definedBy("org.caravanserai.network..")
            .layer("freight")
            .definedBy("org.caravanserai.freight..")
            .layer("dataset")
            .definedBy("org.caravanserai.dataset..")
            .layer("scenario")
            .definedBy("org.caravanserai.scenario..")
            .layer("layer")
            .definedBy("org.caravanserai.layer..")
            .layer("atlas")
            .definedBy("org.caravanserai.atlas..")
            .layer("geo")
            .definedBy("org.caravanserai.geo..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("study")
            .mayOnlyBeAccessedByLayers("cli", "report")
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("cli", "report", "study")
            .whereLayer("routing")
            .mayOnlyBeAccessedByLayers("cli", "report", "study", "analysis")
            .whereLayer("network")
            .mayOnlyBeAccessedByLayers("cli", "report", "study", "analysis", "routing")
            .whereLayer("freight")
            .mayOnlyBeAccessedByLayers("cli", "report", "study", "analysis", "routing", "network", "dataset")
            .whereLayer("dataset")
            .mayOnlyBeAccessedByLayers("cli", "report", "study")
            .whereLayer("scenario")
            .mayOnlyBeAccessedByLayers("cli", "report", "study", "analysis", "dataset")
            .whereLayer("layer")
            .mayOnlyBeAccessedByLayers("cli", "report", "analysis", "routing", "scenario")
            .whereLayer("atlas")
            .mayOnlyBeAccessedByLayers(
                    "cli",
                    "report",
                    "study",
                    "analysis",
                    "routing",
                    "network",
                    "freight",
                    "dataset",
                    "layer",
                    "scenario")
            .whereLayer("geo")
            .mayOnlyBeAccessedByLayers(
                    "cli",
                    "report",
                    "study",
                    "analysis",
                    "routing",
                    "network",
                    "freight",
                    "dataset",
                    "layer",
                    "scenario",
                    "atlas");

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL =
            fields().that().areStatic().should().beFinal();
}
