/**
 * What planned works are worth, to whom: hours, dollars and generalised cost saved, alone and as the last addition to all
 * others. Open {@link org.caravanserai.analysis.project.ProjectRegister} first.
 */
package org.caravanserai.analysis.project;
