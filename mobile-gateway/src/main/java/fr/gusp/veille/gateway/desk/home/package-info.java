/** The first page, by role. */
@NullMarked
package fr.gusp.veille.gateway.desk.home;

import org.jspecify.annotations.NullMarked;
