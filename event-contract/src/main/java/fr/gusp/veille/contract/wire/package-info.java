/** How facts travel: names, versions, JSON and headers. */
@NullMarked
package fr.gusp.veille.contract.wire;

import org.jspecify.annotations.NullMarked;
