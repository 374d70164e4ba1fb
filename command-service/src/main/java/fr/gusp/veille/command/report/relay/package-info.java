/** A matter is handed to the dispositif it belongs to. */
@NullMarked
package fr.gusp.veille.command.report.relay;

import org.jspecify.annotations.NullMarked;
