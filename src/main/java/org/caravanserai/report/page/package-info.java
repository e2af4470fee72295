/**
 * One HTML page that holds an answer whole: map, chart, tables, figures and sources, and asks nobody for anything. Open
 * {@link org.caravanserai.report.page.MapPage} first. Java gathers the data; what it looks like is in the resources of
 * the same name: {@code page.html}, {@code page.css} and the scripts.
 */
package org.caravanserai.report.page;
