/** A page of help for everybody. */
@NullMarked
package fr.gusp.veille.gateway.desk.help;

import org.jspecify.annotations.NullMarked;
