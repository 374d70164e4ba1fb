package fr.gusp.veille.gateway.edge;

import java.util.regex.Pattern;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/**
 * Why a sign-in failed, as the log may say it: what kind of failure and the protocol's code, never
 * a message, which may quote a token or a name. The code comes with the browser's address and is
 * taken only where it looks like one.
 */
record SignInFailure(String kind, String code, String cause) {

  private static final Pattern CODE = Pattern.compile("[a-z_]{1,60}");

  static SignInFailure of(AuthenticationException failure) {
    return new SignInFailure(
        failure.getClass().getSimpleName(),
        code(failure),
        root(failure).getClass().getSimpleName());
  }

  private static String code(AuthenticationException failure) {
    if (!(failure instanceof OAuth2AuthenticationException refused)) {
      return "none";
    }
    String code = refused.getError().getErrorCode();
    return CODE.matcher(code).matches() ? code : "unreadable";
  }

  private static Throwable root(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  @Override
  public String toString() {
    return kind + ", code " + code + ", from " + cause;
  }
}
