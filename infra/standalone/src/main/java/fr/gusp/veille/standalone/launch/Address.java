package fr.gusp.veille.standalone.launch;

import fr.gusp.veille.standalone.data.RefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Where the product listens, and under which address the public reaches it. */
public record Address(InetAddress listen, int port, URI publicUrl) {

  private static final int HIGHEST_PORT = 65_535;

  public static Address of(String listen, int port, boolean https, @Nullable URI announced) {
    if (port < 1 || port > HIGHEST_PORT) {
      throw new RefusedException("Le port doit être compris entre 1 et 65535.");
    }
    var address = resolve(listen);
    return new Address(address, port, publicUrl(address, listen, port, https, announced));
  }

  public boolean onThisMachineOnly() {
    return listen.isLoopbackAddress();
  }

  boolean https() {
    return publicUrl.getScheme().equals("https");
  }

  /** Says so at once when somebody else listens there, before anything is started. */
  public void checkFree() {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(listen, port));
    } catch (IOException e) {
      throw new RefusedException(
          "Le port "
              + port
              + " est déjà utilisé ou interdit ; choisissez-en un autre avec --port.");
    }
  }

  private static InetAddress resolve(String listen) {
    try {
      return InetAddress.getByName(listen);
    } catch (UnknownHostException e) {
      throw new RefusedException("L'adresse d'écoute « " + listen + " » est inconnue.");
    }
  }

  private static URI publicUrl(
      InetAddress address, String listen, int port, boolean https, @Nullable URI announced) {
    if (announced != null) {
      return withoutSlash(announced);
    }
    if (address.isAnyLocalAddress()) {
      throw new RefusedException(
          "Avec --listen "
              + listen
              + ", indiquez l'adresse que les téléphones utiliseront"
              + " (--public-url https://…).");
    }
    var host = address.isLoopbackAddress() ? "localhost" : listen;
    return URI.create((https ? "https://" : "http://") + host + ":" + port);
  }

  private static URI withoutSlash(URI announced) {
    if (announced.getHost() == null || !String.valueOf(announced.getScheme()).startsWith("http")) {
      throw new RefusedException(
          "L'adresse publique doit être de la forme https://nom ou http://nom.");
    }
    return URI.create(announced.toString().replaceAll("/+$", ""));
  }
}
