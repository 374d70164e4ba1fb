package fr.gusp.veille.wrong.report.verify;

import org.springframework.http.HttpStatus;

/** Decides in the words of a framework. */
record DecidesWithSpring(HttpStatus status) {}
