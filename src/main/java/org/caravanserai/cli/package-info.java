/** The command line: thin, it parses, calls and prints. Open {@link org.caravanserai.cli.Caravanserai} first. */
package org.caravanserai.cli;
