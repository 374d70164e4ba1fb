package fr.gusp.veille.query.store;

import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import org.bson.Document;

/** One whole set of read models; a rebuild fills the next one beside it. */
public record Generation(int number, MongoDatabase database) {

  public static final String POINTER = "generation";
  public static final String CURRENT = "current";

  /** One document per report: its facts, and what search looks at. */
  public MongoCollection<Document> reports() {
    return named("reports");
  }

  /** Buckets of rows, and one index per shelf. */
  public MongoCollection<Document> rows() {
    return named("rows");
  }

  /** One document per tour de quartier: its facts. */
  public MongoCollection<Document> tours() {
    return named("tours");
  }

  /** One document per session of a comité: its facts. */
  public MongoCollection<Document> committees() {
    return named("committees");
  }

  /** One document per chantier: its facts. */
  public MongoCollection<Document> worksites() {
    return named("worksites");
  }

  /** One document per équipement: its facts. */
  public MongoCollection<Document> assets() {
    return named("assets");
  }

  /** One document per draft of a matrix: its facts. */
  public MongoCollection<Document> matrixDrafts() {
    return named("matrix-drafts");
  }

  /** One document per published stream: territories, organisations, matrices, rounds. */
  public MongoCollection<Document> reference() {
    return named("reference");
  }

  /** Streams that wait for a cure, with their events in order. */
  public MongoCollection<Document> parked() {
    return named("parked");
  }

  /** Up to where the topic has been applied. */
  public MongoCollection<Document> positions() {
    return named("positions");
  }

  public Generation numbered(int other) {
    return new Generation(other, database);
  }

  public String suffix() {
    return "_g" + number;
  }

  private MongoCollection<Document> named(String name) {
    return database.getCollection(name + suffix());
  }
}
