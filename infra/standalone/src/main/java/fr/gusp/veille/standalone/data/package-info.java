/** The data directory: one product at a time, one version, readable by its account alone. */
@NullMarked
package fr.gusp.veille.standalone.data;

import org.jspecify.annotations.NullMarked;
