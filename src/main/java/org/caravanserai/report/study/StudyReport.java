package org.caravanserai.report.study;

import java.util.List;
import java.util.Optional;
import org.caravanserai.report.finding.Finding;
import org.caravanserai.study.About;
import org.caravanserai.study.StudyAnswers;

/**
 * A study as one HTML page that asks the network for nothing and runs no script.
 *
 * @param pictures empty when no case has a way
 * @param findings of its analyses
 */
record StudyReport(StudyAnswers answers, Optional<RoutePictures> pictures, List<Finding> findings) {

    private static final String STYLE = """
            body{font:15px/1.45 sans-serif;max-width:68em;margin:2em auto;padding:0 1em;color:#222}
            table{border-collapse:collapse;margin:.5em 0 1.5em;display:block;overflow-x:auto}
            th,td{border:1px solid #bbb;padding:.35em .6em;text-align:left;vertical-align:top}
            td b,td span,td small,td i{display:block}td.best{background:#e6f2e6}td.none{background:#f6e3e0}
            td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
            h3{margin-bottom:0}img{max-width:100%;border:1px solid #ddd}small,i{color:#555}
            @media print{body{margin:0}table{display:table}}
            """;

    StudyReport {
        findings = List.copyOf(findings);
    }

    String html() {
        About about = answers.study().about();
        Html html = new Html();
        html.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:;"
                        + " style-src 'unsafe-inline'\">\n")
                .element("title", about.title())
                .markup("<style>" + STYLE + "</style>\n</head>\n<body>\n");
        html.element("h1", about.title()).element("p", about.question());
        new MethodPart(answers).writeTo(html);
        new RoutesPart(answers).writeTo(html);
        pictures.ifPresent(shown -> shown.writeTo(html));
        findings.forEach(finding -> new FindingSection(finding).writeTo(html));
        new CaveatsPart(answers).writeTo(html);
        new SourcesPart(answers).writeTo(html);
        return html.markup("</body>\n</html>\n").toString();
    }
}
