/** Finding a report. */
@NullMarked
package fr.gusp.veille.gateway.desk.search;

import org.jspecify.annotations.NullMarked;
