package fr.gusp.veille.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.reactor.autoconfigure.ReactorAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.ReactiveMultipartAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.cloud.gateway.config.GatewayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;

/** The gateway: one public port in front of the services. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  SslAutoConfiguration.class,
  ReactorAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  CodecsAutoConfiguration.class,
  HttpHandlerAutoConfiguration.class,
  NettyReactiveWebServerAutoConfiguration.class,
  ReactiveMultipartAutoConfiguration.class,
  WebFluxAutoConfiguration.class,
  ThymeleafAutoConfiguration.class,
  GatewayAutoConfiguration.class
})
@EnableConfigurationProperties(GatewaySettings.class)
@EnableWebFluxSecurity
@ComponentScan(basePackageClasses = MobileGateway.class)
public class MobileGateway {

  public static final String CONFIGURATION_NAME = "mobile-gateway";

  public static void main(String[] arguments) {
    System.setProperty("spring.config.name", CONFIGURATION_NAME);
    new SpringApplicationBuilder(MobileGateway.class)
        .web(WebApplicationType.REACTIVE)
        .run(arguments);
  }

  /** Threads of its own: closing one service must not stop those beside it. */
  @Bean
  ReactorResourceFactory reactorResourceFactory() {
    ReactorResourceFactory own = new ReactorResourceFactory();
    own.setUseGlobalResources(false);
    return own;
  }

  /** For the embedded launcher, which runs several services in one JVM. */
  public static SpringApplication application() {
    return new SpringApplicationBuilder(MobileGateway.class)
        .web(WebApplicationType.REACTIVE)
        .build();
  }
}
