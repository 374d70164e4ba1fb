package fr.gusp.veille.command.desk;

import java.util.regex.Pattern;

/**
 * An address a mail can go to: of the plain form {@code accueil@ville.example} (RFC 5321 §4.1.2).
 */
public record MailAddress(String value) {

  private static final int LONGEST = 254;
  private static final Pattern FORM =
      Pattern.compile(
          "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
              + "@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+");

  /**
   * @throws IllegalArgumentException if the value has another form
   */
  public MailAddress {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a mail address");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
