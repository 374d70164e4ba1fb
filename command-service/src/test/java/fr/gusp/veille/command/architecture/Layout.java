package fr.gusp.veille.command.architecture;

import java.util.stream.Stream;

/** Where the parts of a tree stand, named by a class of each so that no typo guards nothing. */
record Layout(Class<?> root, Class<?> report, Class<?>... otherUsersOfAxon) {

  String all() {
    return root.getPackageName() + ".(*)..";
  }

  String reports() {
    return report.getPackageName() + "..";
  }

  String useCases() {
    return report.getPackageName() + ".(*)..";
  }

  String[] usersOfAxon() {
    return Stream.concat(Stream.of(report), Stream.of(otherUsersOfAxon))
        .map(each -> each.getPackageName() + "..")
        .toArray(String[]::new);
  }
}
