package fr.gusp.veille.gateway.desk.review;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A dossier sent back.
 *
 * @param renvois for domanialité or compétence
 * @param days since it was first asked of somebody until somebody took it
 */
public record Bounced(@JsonUnwrapped ReviewLine line, int renvois, boolean toClarify, long days) {}
