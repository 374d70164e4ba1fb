/** What lies behind a failure, without its words. */
@NullMarked
package fr.gusp.veille.command.failure;

import org.jspecify.annotations.NullMarked;
