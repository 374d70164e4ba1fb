package fr.gusp.veille.command.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.gusp.veille.command.CommandService;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Programs outside rely on these codes: who renames a rule keeps its code by overriding it. */
class PublishedCodesTest {

  private static final Set<String> APPROVED =
      Set.of(
          "a-report-is-filed-once",
          "a-round-is-named-once",
          "a-round-says-when-it-comes",
          "an-asset-is-retired-once",
          "only-a-coordination-imports",
          "only-the-coordination-keeps-the-assets",
          "only-the-coordination-publishes-the-rounds",
          "the-asset-exists",
          "the-asset-is-in-the-quartier",
          "the-asset-stands",
          "the-calendar-exists",
          "the-position-lies-in-the-quartier",
          "the-rounds-go-through-the-territory",
          "the-secteurs-are-of-the-rounds-quartiers",
          "observed-at-most-ten-minutes-ahead",
          "only-a-member-in-the-field-or-at-a-desk-files",
          "a-member-keeps-at-most-fifty-views",
          "a-member-names-each-view-once",
          "only-its-owner-changes-a-view",
          "only-the-desk-writes-its-texts",
          "the-text-is-yours-to-know",
          "the-view-is-yours-to-know",
          "only-an-operator-looks",
          "only-a-failed-mail-is-sent-again",
          "only-its-guichet-and-its-coordination-read-mails",
          "only-the-coordination-says-it-is-away",
          "only-the-coordination-sets-the-words",
          "only-the-platform-watches-the-clock",
          "only-its-guichet-and-its-coordination-set-a-desk",
          "the-settings-seen-are-the-latest",
          "only-the-coordination-refers",
          "only-the-desk-of-the-holder-answers",
          "only-the-field-says-what-it-saw",
          "someone-held-it-before",
          "the-organisation-is-in-the-directory",
          "the-quartier-is-in-the-callers-territory",
          "the-report-exists",
          "the-report-is-yours-to-know",
          "the-texts-of-the-report-were-not-erased",
          "the-state-allows-it",
          "the-version-seen-is-the-latest",
          "a-worksite-is-registered-once",
          "a-worksite-is-somewhere",
          "an-arrete-ends-after-it-begins",
          "only-the-coordination-or-the-maitre-d-ouvrage-keeps-the-sheet",
          "the-dates-are-within-twenty-years",
          "the-emprise-is-an-outline",
          "the-emprise-is-around-its-quartiers",
          "the-phases-follow-each-other",
          "the-places-are-of-its-quartiers",
          "the-quartiers-are-of-one-epci",
          "the-secteurs-are-of-its-quartiers",
          "the-worksite-exists",
          "the-worksite-is-not-closed",
          "the-worksite-is-yours-to-know",
          "the-worksite-stays-in-its-epci",
          "a-tour-is-planned-once",
          "a-tour-walks-at-least-one-secteur",
          "only-the-animateur-or-the-coordination-leads-a-tour",
          "only-what-is-to-treat-becomes-a-report",
          "only-who-walks-checks",
          "the-date-is-within-two-years",
          "the-finding-fits-the-point",
          "the-point-is-of-the-tour",
          "the-quartier-is-known",
          "the-secteur-is-of-the-tour",
          "the-secteurs-are-of-the-quartier",
          "the-tour-exists",
          "the-tour-is-not-over",
          "the-tour-is-yours-to-know",
          "what-is-seen-after-the-end-is-not-of-the-tour",
          "the-organisation-works-in-the-territory",
          "the-tour-goes-through-the-quartier",
          "a-comite-de-proximite-has-a-quartier",
          "a-decision-is-recorded-once",
          "a-session-is-planned-once",
          "only-a-coordination-meets-for-all-of-its-epci",
          "only-a-postponed-decision-gets-a-new-date",
          "only-the-animateur-or-the-coordination-runs-a-session",
          "the-decision-is-of-the-session",
          "the-due-date-is-not-before-the-session",
          "the-figures-are-frozen-once",
          "the-instant-has-passed",
          "the-month-reviewed-has-begun",
          "the-position-is-recorded",
          "the-reports-are-filed",
          "the-reports-are-of-the-quartier",
          "the-session-exists",
          "the-session-is-held-once-its-month-has-begun",
          "the-session-is-not-closed",
          "the-session-is-yours-to-know",
          "the-day-is-not-past",
          "the-day-is-within-two-years",
          "another-day-is-said",
          "it-is-paused-once",
          "the-pause-lasts-until-another-day",
          "one-addressee-or-a-reference-is-named",
          "the-desk-is-of-the-holder",
          "the-parts-asked-of-others-are-settled",
          "a-doublon-has-no-doublons-of-its-own",
          "a-refusal-says-why",
          "each-organisation-is-asked-for-its-part-once",
          "no-report-is-its-own-doublon",
          "no-report-is-linked-to-itself",
          "one-procedure-at-a-time",
          "only-the-coordination-brings-reports-together",
          "only-who-was-asked-for-a-part-answers-for-it",
          "someone-holds-the-report",
          "the-milestone-is-the-one-awaited",
          "the-milestones-are-reached",
          "the-original-stands-by-itself",
          "the-other-report-is-filed",
          "the-part-is-not-settled",
          "the-part-was-asked-for",
          "the-procedure-fits-the-nature",
          "the-reports-are-linked",
          "the-reports-are-linked-once",
          "a-member-confirms-once",
          "nobody-else-saw-it",
          "only-its-reporter-withdraws",
          "only-the-coordination-decides",
          "only-the-coordination-or-the-mediateur-relays",
          "only-the-desk-of-the-holder-or-the-coordination-qualifies",
          "only-time-closes-without-contestation",
          "only-who-may-set-it-right-corrects",
          "only-who-works-in-the-quartier-confirms",
          "only-who-works-on-it-comments",
          "only-who-works-on-the-ground-safeguards",
          "something-is-corrected",
          "something-is-said-or-shown",
          "the-report-is-yours-to-confirm",
          "the-reporter-is-no-witness",
          "the-sub-nature-is-of-the-nature",
          "what-is-restricted-is-not-confirmed",
          "the-draft-exists",
          "the-draft-is-yours-to-know",
          "only-the-coordination-edits-the-matrix",
          "the-draft-is-open",
          "a-draft-is-begun-once",
          "the-row-is-in-the-draft",
          "the-draft-changes-something",
          "the-draft-starts-from-the-version-in-force",
          "the-quartier-is-of-the-epci",
          "the-secteur-is-of-the-quartier",
          "the-place-is-of-the-quartier",
          "the-commune-stands-without-a-quartier",
          "the-agreement-names-its-manager",
          "the-desk-is-of-the-lead",
          "within-fifteen-days-the-same-holder-takes-it-back");

  @Test
  void everyRuleHasItsApprovedCode() {
    Set<String> codes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackagesOf(CommandService.class)
                .stream()
                .filter(each -> each.isAssignableTo(Rule.class) && !each.isInterface())
                .map(PublishedCodesTest::code)
                .collect(Collectors.toSet());

    assertThat(codes).isEqualTo(APPROVED);
  }

  private static String code(JavaClass rule) {
    return Rule.codeOf(rule.reflect().asSubclass(Rule.class));
  }
}
