package fr.gusp.veille.command.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that can be shut: what goes through is cut, what comes is refused. */
final class Gate implements AutoCloseable {

  private final int target;
  private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
  private final ServerSocket door;
  private volatile boolean open = true;

  private Gate(int target, ServerSocket door) {
    this.target = target;
    this.door = door;
  }

  static Gate to(int target) {
    try {
      Gate gate = new Gate(target, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      inBackground(gate::admit);
      return gate;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  int port() {
    return door.getLocalPort();
  }

  void shut() {
    open = false;
    passing.forEach(Gate::cut);
  }

  void open() {
    open = true;
  }

  @Override
  public void close() {
    shut();
    try {
      door.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void admit() {
    try {
      while (!door.isClosed()) {
        Socket from = door.accept();
        if (open) {
          connect(from);
        } else {
          cut(from);
        }
      }
    } catch (IOException closed) {
      passing.forEach(Gate::cut);
    }
  }

  private void connect(Socket from) throws IOException {
    Socket to = new Socket(InetAddress.getLoopbackAddress(), target);
    passing.add(from);
    passing.add(to);
    inBackground(() -> pass(from, to));
    inBackground(() -> pass(to, from));
  }

  private void pass(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException ended) {
      passing.remove(from);
    } finally {
      cut(from);
      cut(to);
    }
  }

  private static void cut(Socket socket) {
    try {
      socket.close();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "gate");
    thread.setDaemon(true);
    thread.start();
  }
}
