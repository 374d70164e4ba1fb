/** The life of one report: its states, its rules, its acts. */
@NullMarked
package fr.gusp.veille.command.report;

import org.jspecify.annotations.NullMarked;
