/** Mails: written with the facts they tell of, in words the coordination sets, sent afterwards. */
@NullMarked
package fr.gusp.veille.command.mail;

import org.jspecify.annotations.NullMarked;
