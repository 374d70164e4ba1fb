package fr.gusp.veille.identity.member;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody this installation knows. {@code demonstration} means that the secrets are public ones.
 */
public record Roster(boolean demonstration, List<Account> accounts, List<Machine> machines) {

  public Optional<Account> signingInAs(String login) {
    return accounts.stream().filter(account -> account.login().equals(login)).findFirst();
  }

  public Optional<Account> member(UUID member) {
    return accounts.stream()
        .filter(account -> account.standing().member().equals(member))
        .findFirst();
  }

  public Optional<Machine> machine(String id) {
    return machines.stream().filter(machine -> machine.id().equals(id)).findFirst();
  }
}
