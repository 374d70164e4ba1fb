/** One act on many dossiers: chosen, looked at once more, done one by one, each told. */
@NullMarked
package fr.gusp.veille.gateway.desk.bulk;

import org.jspecify.annotations.NullMarked;
