package fr.gusp.veille.identity.login;

import fr.gusp.veille.identity.IdentitySettings;
import fr.gusp.veille.identity.member.Roster;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** The protocol's endpoints first; everything else is the sign-in page or closed. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
public class LoginConfiguration {

  private static final String LOGIN = "/login";

  @Bean
  @Order(1)
  SecurityFilterChain protocol(HttpSecurity http) {
    var server = new OAuth2AuthorizationServerConfigurer();
    return http.securityMatcher(server.getEndpointsMatcher())
        .with(server, endpoints -> endpoints.oidc(Customizer.withDefaults()))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            refused ->
                refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint(LOGIN)))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain people(HttpSecurity http, IdentitySettings settings) {
    var signedIn = new SavedRequestAwareAuthenticationSuccessHandler();
    signedIn.setDefaultTargetUrl(settings.publicUrl() + "/");
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(LOGIN, LoginStyle.PATH, "/error")
                    .permitAll()
                    .anyRequest()
                    .authenticated())
        .formLogin(form -> form.loginPage(LOGIN).successHandler(signedIn))
        .headers(
            headers ->
                headers.contentSecurityPolicy(policy -> policy.policyDirectives(LoginPage.POLICY)))
        .build();
  }

  @Bean
  ServletRegistrationBean<LoginPage> loginPage(Roster roster) {
    return new ServletRegistrationBean<>(new LoginPage(roster), LOGIN);
  }

  @Bean
  ServletRegistrationBean<LoginStyle> loginStyle() {
    return new ServletRegistrationBean<>(new LoginStyle(), LoginStyle.PATH);
  }

  @Bean
  FilterRegistrationBean<PublicAddress> publicAddress(IdentitySettings settings) {
    var filter = new FilterRegistrationBean<>(new PublicAddress(settings.publicUrl()));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }
}
