package fr.gusp.veille.gateway.phone;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Files of the bundle: hashed ones for ever, the few with fixed names checked each time. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebFluxConfigurer {

  private static final String ROOT = "classpath:/gateway/static/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(ROOT + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/icons/**")
        .addResourceLocations(ROOT + "icons/")
        .setCacheControl(CacheControl.noCache());
    registry
        .addResourceHandler("/manifest.webmanifest")
        .addResourceLocations(ROOT)
        .setCacheControl(CacheControl.noCache());
  }
}
