/** The organisation sends a referral back. */
@NullMarked
package fr.gusp.veille.command.report.decline;

import org.jspecify.annotations.NullMarked;
