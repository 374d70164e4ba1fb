/** What every page with forms shares: what was typed, and why it was not recorded. */
@NullMarked
package fr.gusp.veille.gateway.desk.form;

import org.jspecify.annotations.NullMarked;
