/** Facts about chantiers. */
@NullMarked
package fr.gusp.veille.contract.worksite;

import org.jspecify.annotations.NullMarked;
