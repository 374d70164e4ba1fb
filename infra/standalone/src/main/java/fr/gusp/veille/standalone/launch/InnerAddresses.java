package fr.gusp.veille.standalone.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells an operator where the parts listen this time: a file in the data directory, no secret. */
final class InnerAddresses {

  private static final String LINES =
      """
      # Réécrit à chaque démarrage. PostgreSQL : utilisateur %s, mot de passe dans postgresql/password.
      postgresql=%s
      kafka=%s
      mongodb=%s
      command-service=http://127.0.0.1:%d
      query-service=http://127.0.0.1:%d
      identity=http://127.0.0.1:%d/identity
      """;

  private InnerAddresses() {}

  static void write(Plan plan, Servers servers) {
    var postgres = servers.postgres().join();
    var text =
        LINES.formatted(
            postgres.user(),
            postgres.jdbcUrl("veille"),
            servers.kafka().join().bootstrapServers(),
            servers.mongo().join().uri(),
            plan.commandPort(),
            plan.queryPort(),
            plan.identityPort());
    try {
      Files.writeString(file(plan.data().path()), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(Path data) {
    return data.resolve("addresses.properties");
  }
}
