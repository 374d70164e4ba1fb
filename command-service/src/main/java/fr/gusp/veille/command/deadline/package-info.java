/** What waits for its hour: rows written with the facts, and who looks at them when it strikes. */
@NullMarked
package fr.gusp.veille.command.deadline;

import org.jspecify.annotations.NullMarked;
