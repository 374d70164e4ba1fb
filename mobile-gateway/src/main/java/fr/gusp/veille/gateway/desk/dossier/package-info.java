/** One report, its story, and what this reader may do with it. */
@NullMarked
package fr.gusp.veille.gateway.desk.dossier;

import org.jspecify.annotations.NullMarked;
