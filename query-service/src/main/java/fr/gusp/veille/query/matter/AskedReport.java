package fr.gusp.veille.query.matter;

import fr.gusp.veille.contract.id.OrganisationId;
import fr.gusp.veille.contract.report.ReportFiled;
import fr.gusp.veille.contract.responsibility.Question;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report, what the matrix is asked about it as it is known today, and who received it at first:
 * nobody where it was solved on the spot.
 */
public record AskedReport(
    ReportFiled filed, Instant recordedAt, Question question, @Nullable OrganisationId received) {}
