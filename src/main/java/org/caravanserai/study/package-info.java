/**
 * A question put to the atlas many times over, written down in a file: from where to where, for whom, when, what if. Runs it
 * and keeps the answers; writes nothing. Open {@link org.caravanserai.study.Study} first.
 */
package org.caravanserai.study;
