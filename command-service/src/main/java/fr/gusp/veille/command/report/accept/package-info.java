/** The organisation takes a referral in charge. */
@NullMarked
package fr.gusp.veille.command.report.accept;

import org.jspecify.annotations.NullMarked;
