/** How a member works: saved views, shortcuts, standard texts, kept by the command service. */
@NullMarked
package fr.gusp.veille.gateway.desk.work;

import org.jspecify.annotations.NullMarked;
