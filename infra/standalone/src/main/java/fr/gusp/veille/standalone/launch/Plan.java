package fr.gusp.veille.standalone.launch;

import fr.gusp.veille.embedded.FreePort;
import fr.gusp.veille.standalone.data.DataDirectory;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Everything decided before the first server starts. Inner ports are free ones of the loopback. */
public record Plan(
    DataDirectory data,
    Address address,
    @Nullable Certificate certificate,
    @Nullable Path accounts,
    int identityPort,
    int commandPort,
    int queryPort) {

  public static Plan of(
      DataDirectory data,
      Address address,
      @Nullable Certificate certificate,
      @Nullable Path accounts) {
    return new Plan(
        data, address, certificate, accounts, FreePort.find(), FreePort.find(), FreePort.find());
  }
}
