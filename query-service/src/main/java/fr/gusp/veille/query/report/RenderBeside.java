package fr.gusp.veille.query.report;

import fr.gusp.veille.contract.id.MemberId;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.nature.LandStatus;
import fr.gusp.veille.query.beside.Assignment;
import fr.gusp.veille.query.beside.Confirmation;
import fr.gusp.veille.query.beside.Course;
import fr.gusp.veille.query.beside.Doublon;
import fr.gusp.veille.query.beside.Escalation;
import fr.gusp.veille.query.beside.Ground;
import fr.gusp.veille.query.beside.Kinship;
import fr.gusp.veille.query.beside.Link;
import fr.gusp.veille.query.beside.Original;
import fr.gusp.veille.query.beside.Safeguard;
import fr.gusp.veille.query.beside.Side;
import fr.gusp.veille.query.beside.Wait;
import fr.gusp.veille.query.beside.Work;
import fr.gusp.veille.query.history.Fact;
import fr.gusp.veille.query.history.Report;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import fr.gusp.veille.query.rights.NoOneOutsideKnowsTheReporter;
import fr.gusp.veille.query.rights.NoOneOutsideKnowsTheReporter.Shown;
import fr.gusp.veille.query.rights.OnlyItsHolderSeesAFreshMiss;
import fr.gusp.veille.query.sealed.Opener;
import fr.gusp.veille.query.summary.Summary.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Renders what stands beside a report's state for one caller. */
final class RenderBeside {

  private final Caller caller;
  private final Reference reference;
  private final Opener texts;
  private final OnlyItsHolderSeesAFreshMiss misses;

  RenderBeside(
      Caller caller, Reference reference, Opener texts, OnlyItsHolderSeesAFreshMiss misses) {
    this.caller = caller;
    this.reference = reference;
    this.texts = texts;
    this.misses = misses;
  }

  BesideView view(Report report, List<Fact> facts) {
    Kinship kin = report.beside().kin();
    Work work = report.beside().work();
    return new BesideView(
        ground(report),
        kin.confirmations().stream().map(this::confirmation).toList(),
        kin.confirmations().stream().anyMatch(each -> caller.member().equals(each.witness())),
        other(kin.original()),
        kin.doublons().stream().map(this::doublon).toList(),
        work.sides().stream().map(this::side).toList(),
        work.course() == null ? null : course(work.course()),
        kin.links().stream().map(RenderBeside::link).toList(),
        work.assignment() == null ? null : assignment(work.assignment(), report.holder()),
        report.now().planned(),
        report.now().pause() == null || work.pause() == null ? null : pause(work.pause()),
        report.beside().marks().safeguards().stream().map(this::safeguard).toList(),
        report.beside().marks().escalations().stream().map(this::escalation).toList(),
        passed(report),
        new RenderEnding(reference, texts).of(report, facts),
        report.filed().asset() == null ? null : report.filed().asset().toString());
  }

  private BesideView.Ground ground(Report report) {
    @Nullable Ground qualified = report.beside().work().ground();
    @Nullable LandStatus status =
        qualified == null ? report.filed().landStatus() : qualified.status();
    return new BesideView.Ground(
        status == null ? null : status.code(),
        status == null ? null : status.label(),
        qualified != null,
        qualified == null || qualified.manager() == null ? null : named(qualified.manager()));
  }

  private BesideView.Confirmation confirmation(Confirmation each) {
    return new BesideView.Confirmation(
        each.since().at(),
        each.observedAt(),
        shown(each.witness(), each.organisation()),
        hashes(each.photos()));
  }

  private static BesideView.@Nullable Other other(@Nullable Original original) {
    return original == null
        ? null
        : new BesideView.Other(original.report().toString(), original.number().value());
  }

  private BesideView.Doublon doublon(Doublon each) {
    return new BesideView.Doublon(
        each.report().toString(),
        each.number().value(),
        each.since().at(),
        each.observedAt(),
        shown(each.witness(), each.organisation()),
        hashes(each.photos()));
  }

  private BesideView.Side side(Side each) {
    return new BesideView.Side(
        each.referral().toString(),
        named(each.organisation()),
        each.desk() == null ? null : each.desk().value(),
        each.since().at(),
        each.answerBy(),
        each.resolveBy(),
        each.answer() == null ? null : each.answer().code(),
        each.answer() == null ? null : each.answer().label(),
        each.answeredAt(),
        each.reason() == null ? null : each.reason().label());
  }

  private static BesideView.Course course(Course course) {
    return new BesideView.Course(
        course.procedure().code(),
        course.procedure().label(),
        course.procedure().milestones().stream()
            .map(
                each -> new BesideView.Milestone(each.code(), each.label(), course.reachedAt(each)))
            .toList(),
        course.awaited() == null ? null : course.awaited().code(),
        course.awaited() == null ? null : course.awaited().label(),
        course.dueBy());
  }

  private static BesideView.Link link(Link each) {
    return new BesideView.Link(
        each.other().toString(), each.number().value(), each.kind().code(), each.kind().label());
  }

  private BesideView.Assignment assignment(Assignment inside, @Nullable OrganisationId house) {
    boolean home = caller.organisation().equals(house);
    return new BesideView.Assignment(
        inside.since().at(),
        inside.desk() == null ? null : inside.desk().value(),
        home && inside.member() != null ? inside.member().toString() : null,
        home ? texts.open(inside.provider()) : null,
        texts.open(inside.reference()));
  }

  private BesideView.Pause pause(Wait wait) {
    return new BesideView.Pause(
        wait.cause().code(),
        wait.cause().label(),
        wait.third() == null ? null : named(wait.third()),
        wait.since().at(),
        wait.until(),
        texts.open(wait.comment()));
  }

  private BesideView.Safeguard safeguard(Safeguard each) {
    return new BesideView.Safeguard(
        each.since().at(),
        named(each.organisation()),
        texts.open(each.statement()),
        hashes(each.photos()),
        each.cost(),
        each.rebilled());
  }

  private BesideView.Escalation escalation(Escalation each) {
    return new BesideView.Escalation(
        each.since().at(),
        each.committee().code(),
        each.committee().label(),
        texts.open(each.comment()));
  }

  private List<BesideView.Passed> passed(Report report) {
    return report.beside().marks().passed().stream()
        .filter(each -> misses.allows(report.subject().quartier(), each.holder(), each.dueAt()))
        .map(
            each ->
                new BesideView.Passed(
                    each.target().code(),
                    each.target().label(),
                    each.dueAt(),
                    named(each.holder())))
        .toList();
  }

  private Shown shown(MemberId witness, OrganisationId organisation) {
    return NoOneOutsideKnowsTheReporter.shows(caller, witness, organisation);
  }

  private Named named(OrganisationId id) {
    return new Named(id.value(), reference.nameOf(id));
  }

  private static List<String> hashes(List<PhotoHash> photos) {
    return photos.stream().map(PhotoHash::value).toList();
  }
}
