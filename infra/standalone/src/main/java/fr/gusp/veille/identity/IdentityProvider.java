package fr.gusp.veille.identity;

import fr.gusp.veille.identity.client.ClientConfiguration;
import fr.gusp.veille.identity.login.LoginConfiguration;
import fr.gusp.veille.identity.member.MemberConfiguration;
import fr.gusp.veille.identity.token.TokenConfiguration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.context.annotation.Import;

/** An OpenID Connect provider with its own accounts, for who has none yet. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  TomcatServletWebServerAutoConfiguration.class,
  SecurityFilterAutoConfiguration.class
})
@EnableConfigurationProperties(IdentitySettings.class)
@Import({
  MemberConfiguration.class,
  ClientConfiguration.class,
  TokenConfiguration.class,
  LoginConfiguration.class
})
public class IdentityProvider {

  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", "identity");
    SpringApplication.run(IdentityProvider.class, arguments);
  }
}
