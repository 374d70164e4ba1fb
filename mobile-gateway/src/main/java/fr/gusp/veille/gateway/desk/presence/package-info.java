/** Who else has a dossier before them, in memory and for seconds only. */
@NullMarked
package fr.gusp.veille.gateway.desk.presence;

import org.jspecify.annotations.NullMarked;
