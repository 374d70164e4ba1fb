package fr.gusp.veille.query.matrix;

import fr.gusp.veille.contract.id.EpciId;
import fr.gusp.veille.contract.matrix.MatrixRow;
import fr.gusp.veille.query.reference.MatrixVersion;
import fr.gusp.veille.query.reference.Reference;
import fr.gusp.veille.query.rights.Caller;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Shows versions of a matrix to a caller. */
final class RenderVersion {

  private final Reference reference;
  private final Caller caller;
  private final RenderRow rows;

  RenderVersion(Reference reference, Caller caller) {
    this.reference = reference;
    this.caller = caller;
    this.rows = new RenderRow(reference);
  }

  VersionView listed(MatrixVersion version) {
    return view(version, null);
  }

  VersionView whole(MatrixVersion version, Predicate<RowView> wanted) {
    return view(version, version.matrix().rows().stream().map(rows::of).filter(wanted).toList());
  }

  private VersionView view(MatrixVersion version, @Nullable List<RowView> shown) {
    EpciId epci = version.matrix().epci();
    List<MatrixRow> all = version.matrix().rows();
    return new VersionView(
        epci.value(),
        EpciName.of(epci, reference),
        version.number(),
        version.number() == EpciName.inForce(epci, reference),
        version.at(),
        WhoView.of(version.by(), version.organisation(), caller, reference),
        all.size(),
        shown);
  }
}
