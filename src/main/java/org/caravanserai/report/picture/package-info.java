/**
 * Pictures for print: drawn once with Java2D, written as SVG or PNG, the same bytes on every machine with the same JDK. The
 * typeface travels with the library, so that layouts do not depend on installed fonts. Open
 * {@link org.caravanserai.report.picture.Picture} first.
 */
package org.caravanserai.report.picture;
