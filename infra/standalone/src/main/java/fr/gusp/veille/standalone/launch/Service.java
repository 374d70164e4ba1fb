package fr.gusp.veille.standalone.launch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One Spring context beside others in the same JVM: its own settings file, no hook of its own, and
 * nothing registered under a name that another one could take.
 */
record Service(
    String name,
    Class<?> main,
    WebApplicationType type,
    List<String> properties,
    @Nullable Clock clock) {

  static Service reactive(String name, Class<?> main, List<String> properties) {
    return new Service(name, main, WebApplicationType.REACTIVE, properties, null);
  }

  /** The same, by a clock that it does not make itself. */
  Service goingBy(@Nullable Clock other) {
    return new Service(name, main, type, properties, other);
  }

  ConfigurableApplicationContext start() {
    var arguments = new ArrayList<String>();
    arguments.add("--spring.config.name=" + name);
    arguments.add("--spring.jmx.enabled=false");
    properties.forEach(property -> arguments.add("--" + property));
    return new SpringApplicationBuilder(main)
        .web(type)
        .registerShutdownHook(false)
        .initializers(this::bringClock)
        .run(arguments.toArray(String[]::new));
  }

  private void bringClock(ConfigurableApplicationContext context) {
    if (clock != null) {
      context.getBeanFactory().registerSingleton("clock", clock);
    }
  }
}
