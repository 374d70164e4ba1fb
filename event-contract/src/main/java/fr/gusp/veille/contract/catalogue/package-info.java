/** The closed table of stored names, and how an event of any release is read. */
@NullMarked
package fr.gusp.veille.contract.catalogue;

import org.jspecify.annotations.NullMarked;
