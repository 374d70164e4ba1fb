package fr.gusp.veille.command.asset.register.imports;

import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.act.Submitted;
import fr.gusp.veille.command.asset.KnownAsset;
import fr.gusp.veille.command.asset.KnownAssets;
import fr.gusp.veille.command.asset.register.RegisterAsset;
import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.idempotence.OtherContentException;
import fr.gusp.veille.command.input.BadInput;
import fr.gusp.veille.command.input.FieldError;
import fr.gusp.veille.command.publication.ReferenceInForce;
import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.contract.asset.AssetRegistered;
import fr.gusp.veille.contract.id.AssetId;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.wire.EventJson;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hands each line that says something new in as a command of its own, several at a time. What is
 * known already is found by one look-up and costs nothing: the same file again changes nothing.
 */
@Component
public class ImportAssets {

  private static final int AT_A_TIME = 12;
  private static final FieldError QUOTES =
      new FieldError(
          "line", "malformed-line", "Les guillemets de cette ligne ne vont pas par deux.");

  private final CommandDesk desk;
  private final KnownAssets known;
  private final ReferenceInForce reference;
  private final Supplier<UUID> ids;

  ImportAssets(
      CommandDesk desk, KnownAssets known, ReferenceInForce reference, Supplier<UUID> ids) {
    this.desk = desk;
    this.known = known;
    this.reference = reference;
    this.ids = ids;
  }

  /** A line that could be read. */
  private record Read(int line, AssetRegistered what) {}

  Mono<ImportAnswer> all(AssetFile file, Caller caller) {
    List<LineAnswer> refused = new ArrayList<>();
    List<Read> read = read(file, refused);
    return Mono.fromCallable(() -> known.find(read.stream().map(r -> r.what().asset()).toList()))
        .subscribeOn(Schedulers.boundedElastic())
        .flatMapMany(
            before ->
                Flux.fromIterable(read)
                    .flatMap(
                        each -> answer(each, before.get(each.what().asset()), caller), AT_A_TIME))
        .mergeWith(Flux.fromIterable(refused))
        .collectList()
        .map(answers -> ImportAnswer.of(file.ignored(), answers));
  }

  private List<Read> read(AssetFile file, List<LineAnswer> refused) {
    List<Read> read = new ArrayList<>();
    Map<AssetId, Integer> firsts = new HashMap<>();
    for (AssetCells cells : file.lines()) {
      try {
        AssetRegistered what = AssetLineForm.read(cells, reference);
        Integer first = firsts.putIfAbsent(what.asset(), cells.line());
        if (first == null) {
          read.add(new Read(cells.line(), what));
        } else {
          refused.add(LineAnswer.refused(cells.line(), what.number(), twice(first)));
        }
      } catch (BadInput bad) {
        refused.add(LineAnswer.refused(cells.line(), null, bad.errors().get(0)));
      } catch (UncheckedIOException quotes) {
        refused.add(LineAnswer.refused(cells.line(), null, QUOTES));
      }
    }
    return read;
  }

  private Mono<LineAnswer> answer(Read each, @Nullable KnownAsset before, Caller caller) {
    boolean same = before != null && before.stands() && before.registered().equals(each.what());
    if (same && caller.worksIn(each.what().quartier())) {
      return Mono.just(LineAnswer.done(each.line(), Outcome.INCHANGE, each.what()));
    }
    boolean begins = before == null;
    return desk.submit(submitted(each.what(), begins, caller), HttpStatus.OK)
        .map(
            done ->
                LineAnswer.done(each.line(), begins ? Outcome.CREE : Outcome.CHANGE, each.what()))
        .onErrorResume(
            RuleBroken.class,
            broken -> Mono.just(LineAnswer.refused(each.line(), each.what().number(), why(broken))))
        .onErrorResume(
            OtherContentException.class,
            meanwhile -> Mono.just(LineAnswer.refused(each.line(), each.what().number(), again())));
  }

  private Submitted submitted(AssetRegistered what, boolean begins, Caller caller) {
    ObjectNode content = EventJson.mapper().valueToTree(what);
    return new Submitted(
        caller,
        new CommandId(ids.get()),
        ContentHash.of("register-asset " + what.asset(), content),
        null,
        new RegisterAsset(what, begins));
  }

  private static FieldError why(RuleBroken broken) {
    Rule rule = broken.rule();
    return new FieldError(
        Objects.requireNonNullElse(rule.field(), "line"), rule.code(), rule.message());
  }

  private static FieldError twice(int first) {
    return new FieldError(
        Column.NUMERO.title(), "named-twice", "Ce numéro est déjà à la ligne %d.".formatted(first));
  }

  private static FieldError again() {
    return new FieldError(
        "line", "concurrent-change", "Quelqu’un d’autre l’a créé au même moment. Réessayez.");
  }
}
