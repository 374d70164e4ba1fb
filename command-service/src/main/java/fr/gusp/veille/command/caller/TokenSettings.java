package fr.gusp.veille.command.caller;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Whose tokens are believed: the issuer's address, which must equal the claim {@code iss}. */
@ConfigurationProperties("gusp.security")
record TokenSettings(String issuer) {}
