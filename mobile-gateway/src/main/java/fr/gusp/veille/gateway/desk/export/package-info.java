/** Lists as files for a spreadsheet. */
@NullMarked
package fr.gusp.veille.gateway.desk.export;

import org.jspecify.annotations.NullMarked;
