package fr.gusp.veille.embedded;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.nio.file.Path;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A server of MongoDB's protocol over one H2 file, on the loopback interface.
 *
 * <p>Right for read models of a territory up to about 100,000 reports: no transactions, and every
 * search that is not by {@code _id} or a unique index is a scan. A kill -9 may lose the last half
 * second, all collections alike, consumer positions included: what is lost is read again.
 */
public final class MongoServer implements AutoCloseable {

  private static final int COMMIT_DELAY_MILLIS = 500;
  private static final int CACHE_MB = 32;

  private final de.bwaldvogel.mongo.MongoServer server;
  private final int port;

  private MongoServer(de.bwaldvogel.mongo.MongoServer server, int port) {
    this.server = server;
    this.port = port;
  }

  /** Port 0 means any free one. */
  public static MongoServer start(Path dataDirectory, int port) {
    var file = PrivateFiles.directory(dataDirectory).resolve("read-models.mv").toAbsolutePath();
    var server = new de.bwaldvogel.mongo.MongoServer(new H2Backend(open(file)));
    try {
      server.bind("127.0.0.1", port);
    } catch (RuntimeException e) {
      server.shutdownNow();
      throw new EmbeddedServerException("Le port " + port + " est déjà pris.", e);
    }
    return new MongoServer(server, server.getLocalAddress().getPort());
  }

  /** {@code mongodb://127.0.0.1:port}. */
  public String uri() {
    return "mongodb://127.0.0.1:" + port;
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private static MVStore open(Path file) {
    try {
      var store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MB).open();
      store.setAutoCommitDelay(COMMIT_DELAY_MILLIS);
      return store;
    } catch (MVStoreException e) {
      throw new EmbeddedServerException(
          "Les modèles de lecture (" + file + ") sont illisibles ou déjà ouverts.", e);
    }
  }
}
