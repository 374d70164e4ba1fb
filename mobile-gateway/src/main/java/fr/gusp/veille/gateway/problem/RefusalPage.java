package fr.gusp.veille.gateway.problem;

import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.server.RenderingResponse;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The French page of a refusal, rendered outside any controller. */
@Component
class RefusalPage {

  private final ServerResponse.Context context;
  private final PageFrame frame;

  RefusalPage(ServerCodecConfigurer codecs, List<ViewResolver> resolvers, PageFrame frame) {
    this.context = new Rendering(codecs.getWriters(), resolvers);
    this.frame = frame;
  }

  Mono<Void> answer(ServerWebExchange exchange, Problem problem) {
    return frame
        .model(exchange)
        .flatMap(
            model ->
                RenderingResponse.create("refusal")
                    .status(HttpStatusCode.valueOf(problem.status()))
                    .header("Cache-Control", "no-store")
                    .modelAttributes(model)
                    .modelAttribute("problem", problem)
                    .build())
        .flatMap(response -> response.writeTo(exchange, context));
  }

  private record Rendering(
      List<HttpMessageWriter<?>> messageWriters, List<ViewResolver> viewResolvers)
      implements ServerResponse.Context {}
}
