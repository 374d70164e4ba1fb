/** Someone calls a meeting. */
@NullMarked
package fr.gusp.veille.command.committee.plan;

import org.jspecify.annotations.NullMarked;
