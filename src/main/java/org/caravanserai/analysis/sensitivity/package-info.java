/**
 * On which assumptions a choice between ports rests: figures moved one at a time and all at once, the routes found anew each
 * time. Open {@link org.caravanserai.analysis.sensitivity.Sensitivity} first.
 */
package org.caravanserai.analysis.sensitivity;
