/** What every act has in common, whatever it is about: who asks, once only, and the answer. */
@NullMarked
package fr.gusp.veille.command.act;

import org.jspecify.annotations.NullMarked;
