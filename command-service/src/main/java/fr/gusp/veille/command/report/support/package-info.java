/** An organisation asked for its part answers. */
@NullMarked
package fr.gusp.veille.command.report.support;

import org.jspecify.annotations.NullMarked;
