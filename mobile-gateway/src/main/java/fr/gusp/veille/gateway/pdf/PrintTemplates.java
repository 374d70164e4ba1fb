package fr.gusp.veille.gateway.pdf;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Templates of paper, with an engine of their own beside the pages'; the press demands XHTML. */
@Component
class PrintTemplates {

  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final SpringTemplateEngine engine = new SpringTemplateEngine();

  PrintTemplates() {
    ClassLoaderTemplateResolver templates =
        new ClassLoaderTemplateResolver(PrintTemplates.class.getClassLoader());
    templates.setPrefix("gateway/print/");
    templates.setSuffix(".xhtml");
    templates.setTemplateMode(TemplateMode.HTML);
    templates.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(templates);
  }

  String xhtml(Print document) {
    Context context = new Context(Locale.FRENCH);
    document.content().forEach(context::setVariable);
    return wellFormed(engine.process(document.template(), context));
  }

  /** Without what XML 1.0 cannot say; a text stored long ago may hold it. */
  private static String wellFormed(String xhtml) {
    return NOT_XML.matcher(xhtml).replaceAll("");
  }
}
