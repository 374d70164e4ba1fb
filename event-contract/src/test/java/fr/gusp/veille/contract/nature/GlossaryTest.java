package fr.gusp.veille.contract.nature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gusp.veille.contract.catalogue.EventCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever meets a stored word can look it up. */
class GlossaryTest {

  private static final Path GLOSSARY = Path.of("..", "docs", "glossary.md");

  @ParameterizedTest
  @MethodSource("fr.gusp.veille.contract.nature.ClosedListsTest#lists")
  void everyCodeIsInTheGlossary(Class<? extends Coded> list) throws IOException {
    String glossary = Files.readString(GLOSSARY);

    assertThat(list.getEnumConstants())
        .allSatisfy(each -> assertThat(glossary).contains(each.label(), "`" + each.code() + "`"));
  }

  @Test
  void everyEventIsInTheGlossary() throws IOException {
    assertThat(Files.readString(GLOSSARY))
        .contains(EventCatalogue.names().stream().map(name -> "`" + name + "`").toList());
  }
}
