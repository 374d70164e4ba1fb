/** What was called done is not: the same organisation holds it again. */
@NullMarked
package fr.gusp.veille.command.report.reopen;

import org.jspecify.annotations.NullMarked;
