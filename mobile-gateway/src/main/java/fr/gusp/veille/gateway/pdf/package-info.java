/** Paper: a document as PDF, with what it shows handed in and nothing fetched. */
@NullMarked
package fr.gusp.veille.gateway.pdf;

import org.jspecify.annotations.NullMarked;
