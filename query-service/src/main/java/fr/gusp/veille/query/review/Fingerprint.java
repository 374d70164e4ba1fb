package fr.gusp.veille.query.review;

import fr.gusp.veille.contract.id.QuartierId;
import fr.gusp.veille.contract.wire.EventJson;
import fr.gusp.veille.query.figures.Compared;
import fr.gusp.veille.query.figures.Counted;
import fr.gusp.veille.query.figures.Measured;
import fr.gusp.veille.query.figures.MonthReview;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * SHA-256 over the canonical JSON (RFC 8785) of a month's figures: ids and numbers only, because
 * names and labels change. Every report counted is in it, so that two figures of the same height
 * made of other reports differ.
 */
final class Fingerprint {

  private Fingerprint() {}

  static String of(QuartierId quartier, MonthReview review) {
    ObjectNode all = EventJson.mapper().createObjectNode();
    all.put("definitions", review.definitions().number());
    all.put("quartier", quartier.value());
    all.put("month", review.known().month().toString());
    ObjectNode figures = all.putObject("figures");
    review.figures().forEach(each -> add(figures.putObject(each.figure().code()), each));
    return hash(all);
  }

  private static void add(ObjectNode figure, Compared compared) {
    put(figure.putObject("value"), compared.now());
    put(figure.putObject("previousMonth"), compared.previousMonth());
    put(figure.putObject("previousYear"), compared.previousYear());
    ArrayNode counted = figure.putArray("counted");
    for (Counted each : compared.counted()) {
      ObjectNode one = counted.addObject().put("report", each.row().id().toString());
      one.put("amount", each.amount());
      if (each.organisation() != null) {
        one.put("organisation", each.organisation().value());
      }
    }
  }

  private static void put(ObjectNode node, @Nullable Measured measured) {
    if (measured != null) {
      node.put("value", measured.value());
      node.put("n", measured.n());
      node.put("p90", measured.p90());
      node.put("kept", measured.kept());
    }
  }

  private static String hash(ObjectNode figures) {
    try {
      byte[] canonical = new JsonCanonicalizer(figures.toString()).getEncodedUTF8();
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
