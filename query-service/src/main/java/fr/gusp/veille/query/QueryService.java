package fr.gusp.veille.query;

import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.codec.autoconfigure.CodecsAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.reactor.netty.autoconfigure.NettyReactiveWebServerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.HttpHandlerAutoConfiguration;
import org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.http.client.ReactorResourceFactory;

/** The side that answers, by itself or beside the others in one process. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  PropertyPlaceholderAutoConfiguration.class,
  ConfigurationPropertiesAutoConfiguration.class,
  JacksonAutoConfiguration.class,
  CodecsAutoConfiguration.class,
  HttpHandlerAutoConfiguration.class,
  NettyReactiveWebServerAutoConfiguration.class,
  WebFluxAutoConfiguration.class
})
@ComponentScan(basePackageClasses = QueryService.class)
public class QueryService {

  /** The name of its configuration file, so that services beside it read their own. */
  public static final String CONFIG = "query-service";

  public static void main(String[] args) {
    new SpringApplicationBuilder(QueryService.class)
        .web(WebApplicationType.REACTIVE)
        .properties("spring.config.name=" + CONFIG)
        .run(args);
  }

  /** Threads of its own: closing one service must not stop those beside it. */
  @Bean
  ReactorResourceFactory reactorResourceFactory() {
    ReactorResourceFactory own = new ReactorResourceFactory();
    own.setUseGlobalResources(false);
    return own;
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
