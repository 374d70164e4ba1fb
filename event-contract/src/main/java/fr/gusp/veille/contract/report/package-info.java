/** The life of a report (signalement), as the facts that are stored for ever. */
@NullMarked
package fr.gusp.veille.contract.report;

import org.jspecify.annotations.NullMarked;
