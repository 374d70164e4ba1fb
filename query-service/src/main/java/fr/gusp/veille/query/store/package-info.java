/** The generation of collections that readers look at, and how documents are read. */
@NullMarked
package fr.gusp.veille.query.store;

import org.jspecify.annotations.NullMarked;
