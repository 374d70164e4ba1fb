/** Another agent saw the same thing. */
@NullMarked
package fr.gusp.veille.command.report.confirm;

import org.jspecify.annotations.NullMarked;
