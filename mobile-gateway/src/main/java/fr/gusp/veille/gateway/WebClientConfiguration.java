package fr.gusp.veille.gateway;

import io.netty.channel.ChannelOption;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.netty.http.client.HttpClient;

@Configuration(proxyBeanMethods = false)
class WebClientConfiguration {

  private static final int LARGEST_DOCUMENT = 8 * 1024 * 1024;
  private static final int CONNECT_MILLIS = 2_000;

  @Bean
  WebClient servicesBehind(GatewaySettings settings, ReactorResourceFactory own) {
    UnaryOperator<HttpClient> patient =
        http ->
            http.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, CONNECT_MILLIS)
                .responseTimeout(settings.patience());
    return WebClient.builder()
        .clientConnector(new ReactorClientHttpConnector(own, patient))
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_DOCUMENT))
        .build();
  }
}
