/**
 * Routes in print: the time/cost-distance chart and the map. Computes nothing but where to draw. Open
 * {@link org.caravanserai.report.print.TimeCostChart} first.
 */
package org.caravanserai.report.print;
