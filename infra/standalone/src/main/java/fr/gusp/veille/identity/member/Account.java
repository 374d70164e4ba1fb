package fr.gusp.veille.identity.member;

/** A person's account; {@code label} is what the sign-in page and the start message call it. */
public record Account(String login, String label, String secret, Standing standing) {}
