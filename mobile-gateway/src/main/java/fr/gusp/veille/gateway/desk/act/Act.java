package fr.gusp.veille.gateway.desk.act;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What may be done to a report from the desk, and which fields each form sends. */
public enum Act {
  ACCEPT("accept"),
  DECLINE("decline", "reason", "comment", "suggested"),
  REFER("refer", "organisation", "comment"),
  COMPLETE("complete", "statement", "response", "cost", "volume", "externalReference"),
  VERIFY("verify"),
  PERSISTS("persists"),
  PLAN("plan", "date"),
  REPLAN("replan", "date", "cause"),
  PAUSE("pause", "cause", "third", "comment", "until"),
  RESUME("resume"),
  ASSIGN("assign", "desk", "provider", "reference"),
  SPLIT("split", "organisations", "comment"),
  SUPPORT("support", "referral", "answer", "reason", "statement", "cost"),
  BEGIN_PROCEDURE("begin-procedure", "procedure"),
  REACH_MILESTONE("reach-milestone", "milestone", "statement", "next"),
  QUALIFY("qualify", "landStatus", "manager"),
  CORRECT("correct", "nature", "severity", "secteur", "place"),
  COMPLEMENT("complement", "text"),
  COMMENT("comment", "text", "visibility"),
  CONFIRM("confirm"),
  SAFEGUARD("safeguard", "statement", "cost", "rebilled"),
  MERGE("merge", "into"),
  UNMERGE("unmerge"),
  LINK("link", "other", "kind"),
  UNLINK("unlink", "other"),
  CLOSE("close", "way", "reason"),
  DISMISS("dismiss", "reason", "comment"),
  RELAY("relay", "organisation", "comment"),
  ESCALATE("escalate", "committee", "comment"),
  REOPEN("reopen", "reason"),
  WITHDRAW("withdraw", "reason");

  private static final Set<Act> WITH_PHOTOS =
      EnumSet.of(COMPLETE, SUPPORT, REACH_MILESTONE, COMPLEMENT, CONFIRM, SAFEGUARD);

  private final String code;
  private final List<String> fields;

  Act(String code, String... fields) {
    this.code = code;
    this.fields = List.of(fields);
  }

  public String code() {
    return code;
  }

  public List<String> fields() {
    return fields;
  }

  /** Pictures of the place: what is there, or once it was dealt with. */
  boolean takesPhotos() {
    return WITH_PHOTOS.contains(this);
  }

  static Optional<Act> of(String code) {
    return Arrays.stream(values()).filter(act -> act.code.equals(code)).findFirst();
  }
}
