package fr.gusp.veille.identity.member;

/** A partner's program, signing in with its id and secret (client credentials). */
public record Machine(String id, String secret, Standing standing) {}
