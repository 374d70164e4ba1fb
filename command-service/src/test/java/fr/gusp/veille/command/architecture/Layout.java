package fr.gusp.veille.command.architecture;

import java.util.List;
import java.util.stream.Stream;

/** Where the parts of a tree stand, named by a class of each so that no typo guards nothing. */
record Layout(Class<?> root, List<Class<?>> domains, Class<?>... otherUsersOfAxon) {

  String all() {
    return root.getPackageName() + ".(*)..";
  }

  /** What is decided about: each domain with its use cases. */
  String[] decisions() {
    return domains.stream().map(each -> each.getPackageName() + "..").toArray(String[]::new);
  }

  /** The use cases of each domain, one pattern per domain. */
  List<String> useCases() {
    return domains.stream().map(each -> each.getPackageName() + ".(*)..").toList();
  }

  String[] usersOfAxon() {
    return Stream.concat(domains.stream(), Stream.of(otherUsersOfAxon))
        .map(each -> each.getPackageName() + "..")
        .toArray(String[]::new);
  }
}
