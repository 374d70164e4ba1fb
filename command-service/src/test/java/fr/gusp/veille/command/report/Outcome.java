package fr.gusp.veille.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.command.rule.Rule;
import fr.gusp.veille.command.rule.RuleBroken;
import fr.gusp.veille.command.territory.PlaceRefused;
import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an act: facts and the state after them, or what refused it. */
public record Outcome(
    List<ReportEvent> events, @Nullable ReportState after, @Nullable RuntimeException refusal) {

  static Outcome decided(List<ReportEvent> events, ReportState after) {
    return new Outcome(events, after, null);
  }

  static Outcome refused(RuntimeException refusal) {
    return new Outcome(List.of(), null, refusal);
  }

  public Outcome then(ReportEvent... expected) {
    assertThat(refusal).isNull();
    assertThat(events).containsExactly(expected);
    return this;
  }

  public Outcome thenItStands(String state, @Nullable OrganisationId holder) {
    assertThat(refusal).isNull();
    assertThat(after).isInstanceOf(FiledReport.class);
    FiledReport report = (FiledReport) after;
    assertThat(report.code()).isEqualTo(state);
    assertThat(report.holder()).isEqualTo(holder);
    return this;
  }

  public void refusedBy(Class<? extends Rule> rule) {
    assertThat(refusal).as("produced %s", events).isInstanceOf(RuleBroken.class);
    assertThat(((RuleBroken) refusal).rule()).isInstanceOf(rule);
  }

  public void refusedForThePlace(String code) {
    assertThat(refusal).as("produced %s", events).isInstanceOf(PlaceRefused.class);
    assertThat(((PlaceRefused) refusal).code()).isEqualTo(code);
  }
}
