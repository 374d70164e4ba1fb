/** Checks of the finished bundle: what a browser receives, and how much it weighs. */
@NullMarked
package fr.gusp.veille.gateway.web;

import org.jspecify.annotations.NullMarked;
