/**
 * What analyses found, in one form for all of them: said in words, laid out in sheets, drawn in pictures, with what it rests on
 * and what to beware of. The terminal, a spreadsheet, a program and a study's report each have their way of writing it. Open
 * {@link org.caravanserai.report.finding.Finding} first.
 */
package org.caravanserai.report.finding;
