/** An act of the desk: a form, the command it becomes, and what comes back. */
@NullMarked
package fr.gusp.veille.gateway.desk.act;

import org.jspecify.annotations.NullMarked;
