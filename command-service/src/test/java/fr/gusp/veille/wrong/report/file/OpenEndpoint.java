package fr.gusp.veille.wrong.report.file;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RestController;

/** Everybody may call it, and it asks the database itself. */
@RestController
public class OpenEndpoint {

  private final JdbcTemplate jdbc;

  OpenEndpoint(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  JdbcTemplate jdbc() {
    return jdbc;
  }
}
