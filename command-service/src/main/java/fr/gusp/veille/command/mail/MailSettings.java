package fr.gusp.veille.command.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How mails leave: from whom, and where their links lead.
 *
 * @param publicUrl the address people open, without a slash at its end
 * @param from the sender's address
 */
@ConfigurationProperties("gusp.mail")
record MailSettings(String publicUrl, String from) {}
