package fr.gusp.veille.identity.member;

import fr.gusp.veille.identity.IdentitySettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of the file, or else those of the demonstration. */
@Configuration(proxyBeanMethods = false)
public class MemberConfiguration {

  @Bean
  Roster roster(IdentitySettings settings) {
    var file = settings.accounts();
    return file == null ? DemoRoster.create() : RosterFile.read(file);
  }

  @Bean
  PasswordEncoder secrets() {
    return new Secrets();
  }

  /** Once signed in, a person is known by the opaque member id alone. */
  @Bean
  UserDetailsService members(Roster roster) {
    return login ->
        roster
            .signingInAs(login)
            .map(
                account ->
                    User.withUsername(account.standing().member().toString())
                        .password(account.secret())
                        .build())
            .orElseThrow(() -> new UsernameNotFoundException("unknown login"));
  }
}
