/**
 * What a study writes: a report, tables, pictures and layers, all into one folder. Open
 * {@link org.caravanserai.report.study.StudyFolder} first.
 */
package org.caravanserai.report.study;
