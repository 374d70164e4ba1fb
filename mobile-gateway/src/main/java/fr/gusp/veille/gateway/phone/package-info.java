/** The phone application's shell, worker and assets. */
@NullMarked
package fr.gusp.veille.gateway.phone;

import org.jspecify.annotations.NullMarked;
