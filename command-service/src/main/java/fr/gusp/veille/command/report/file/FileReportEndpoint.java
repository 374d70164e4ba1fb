package fr.gusp.veille.command.report.file;

import fr.gusp.veille.command.act.CommandDesk;
import fr.gusp.veille.command.act.Submitted;
import fr.gusp.veille.command.caller.CallerFromToken;
import fr.gusp.veille.command.idempotence.ContentHash;
import fr.gusp.veille.command.input.JsonBody;
import fr.gusp.veille.contract.id.CommandId;
import fr.gusp.veille.contract.id.ReportId;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code PUT /api/v1/reports/{id}}: the phone's id is the report's id and the command's identity.
 */
@RestController
class FileReportEndpoint {

  private final CommandDesk desk;

  FileReportEndpoint(CommandDesk desk) {
    this.desk = desk;
  }

  @PutMapping(path = "/api/v1/reports/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  Mono<ResponseEntity<String>> file(
      @AuthenticationPrincipal Jwt token, @PathVariable String id, @RequestBody byte[] body) {
    ReportId report = ReportId.of(id);
    ObjectNode content = JsonBody.parse(body);
    FileReport filing = FilingForm.read(report, content);
    return desk.submit(
        new Submitted(
            CallerFromToken.read(token),
            new CommandId(report.value()),
            ContentHash.of("file " + report, content),
            null,
            filing),
        HttpStatus.CREATED);
  }
}
