/** What comes round by the calendar, at the desk: read by all, kept by the coordination. */
@NullMarked
package fr.gusp.veille.gateway.desk.rounds;

import org.jspecify.annotations.NullMarked;
