/** Lists as a file that a French spreadsheet opens right. */
@NullMarked
package fr.gusp.veille.query.export;

import org.jspecify.annotations.NullMarked;
