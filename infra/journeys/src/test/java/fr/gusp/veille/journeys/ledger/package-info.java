/** What was asked of the system and what it promised, kept outside of it. */
@NullMarked
package fr.gusp.veille.journeys.ledger;

import org.jspecify.annotations.NullMarked;
