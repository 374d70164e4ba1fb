package fr.gusp.veille.command.report.support;

import static java.util.Objects.requireNonNull;

import fr.gusp.veille.command.act.Act;
import fr.gusp.veille.command.input.Fields;
import fr.gusp.veille.command.report.ReportCommand;
import fr.gusp.veille.contract.id.PhotoHash;
import fr.gusp.veille.contract.id.ReferralId;
import fr.gusp.veille.contract.id.ReportId;
import fr.gusp.veille.contract.report.DeclineReason;
import fr.gusp.veille.contract.report.SideAnswer;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code POST …/support {referral, answer, reason, statement, photos, cost}} */
@Component
class SupportAct implements Act<ReportId> {

  @Override
  public String name() {
    return "support";
  }

  @Override
  public ReportCommand read(ReportId report, Fields body) {
    ReferralId part = body.required("referral", body.id("referral", ReferralId::of));
    SideAnswer answer = body.required("answer", body.coded("answer", SideAnswer.class));
    DeclineReason reason = body.coded("reason", DeclineReason.class);
    String statement = body.text("statement", 2_000);
    List<PhotoHash> photos = body.list("photos", 10, PhotoHash::new);
    BigDecimal cost = body.number("cost", 0, 10_000_000);
    body.done();
    return new AnswerForAPart(
        report, requireNonNull(part), requireNonNull(answer), reason, statement, photos, cost);
  }
}
