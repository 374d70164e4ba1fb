/** Photos: what is taken in, kept and shown again. */
@NullMarked
package fr.gusp.veille.gateway.photo;

import org.jspecify.annotations.NullMarked;
