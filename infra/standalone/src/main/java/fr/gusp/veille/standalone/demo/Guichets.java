package fr.gusp.veille.standalone.demo;

import fr.gusp.veille.command.caller.Caller;
import fr.gusp.veille.command.desk.AstreinteNumber;
import fr.gusp.veille.command.desk.DeskSetting;
import fr.gusp.veille.command.desk.DeskSettings;
import fr.gusp.veille.command.desk.MailAddress;
import fr.gusp.veille.contract.id.OrganisationId;
import java.util.List;

/**
 * The guichets that wish to be written to. Addresses that lead nowhere (RFC 2606) and numbers kept
 * for fiction, so that nothing of the demonstration ever reaches anybody.
 */
final class Guichets {

  private record Wish(String organisation, boolean byMail, boolean digest, String number) {}

  private static final List<Wish> WISHES =
      List.of(
          new Wish("ville-lens", true, false, "03 53 01 00 01"),
          new Wish("pas-de-calais-habitat", false, true, "03 53 01 00 02"),
          new Wish("maisons-et-cites", true, true, "03 53 01 00 03"),
          new Wish("call", true, false, "03 53 01 00 04"));

  private final DeskSettings settings;

  Guichets(DeskSettings settings) {
    this.settings = settings;
  }

  /** Said once; who said something else meanwhile is not contradicted. */
  void sayWhatTheyWish() {
    WISHES.stream()
        .filter(each -> settings.find(new OrganisationId(each.organisation())).version() == 0)
        .forEach(each -> settings.save(setting(each), Caller.SYSTEM));
  }

  private static DeskSetting setting(Wish wish) {
    return new DeskSetting(
        new OrganisationId(wish.organisation()),
        new MailAddress("guichet@" + wish.organisation() + ".example"),
        wish.byMail(),
        wish.digest(),
        null,
        new AstreinteNumber(wish.number()),
        0);
  }
}
