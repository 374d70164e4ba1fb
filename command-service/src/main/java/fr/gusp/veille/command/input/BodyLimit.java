package fr.gusp.veille.command.input;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** No command is larger than 64 KiB; a larger body is refused while it arrives. */
@Configuration(proxyBeanMethods = false)
class BodyLimit implements WebFluxConfigurer {

  private static final int LARGEST = 64 * 1024;

  @Override
  public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
    codecs.defaultCodecs().maxInMemorySize(LARGEST);
  }
}
