/** What an operator looks at and puts right. */
@NullMarked
package fr.gusp.veille.command.operations;

import org.jspecify.annotations.NullMarked;
