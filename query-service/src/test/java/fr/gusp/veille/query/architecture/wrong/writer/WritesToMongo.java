package fr.gusp.veille.query.architecture.wrong.writer;

import com.mongodb.reactivestreams.client.MongoCollection;
import org.bson.Document;
import org.reactivestreams.Publisher;

/** A sample that the rule must refuse. */
public class WritesToMongo {

  Publisher<?> write(MongoCollection<Document> collection) {
    return collection.insertOne(new Document());
  }
}
