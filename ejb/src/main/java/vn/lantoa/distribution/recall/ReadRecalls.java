package vn.lantoa.distribution.recall;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/**
 * Reads the recalls that an officer's organisations made and that concern partners: open recalls first, then the
 * latest.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadRecalls {
    @Inject
    RecallRows rows;

    @Inject
    Releases releases;

    @Inject
    Access access;

    /** Returns the recalls. */
    public List<RecallLine> call(Actor by) {
        if (!by.isOfficer() && !by.equals(Actor.SYSTEM)) throw new Forbidden("officers only");
        var organisations = access.organisationsOf(by);
        return rows.lines(
                "r.organisation_id = any (cast(:organisations as uuid[]))",
                query -> query.with("organisations", organisations));
    }

    /**
     * Returns the board of one withdrawal, for officers of the owner.
     *
     * @throws NotFound for other actors
     */
    public RecallBoard board(Actor by, ReleaseId release) {
        var line = rows.lines("r.id = :release", query -> query.with("release", release)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("recall of release " + release));
        if (!access.organisationsOf(by).contains(releases.get(release).organisation()))
            throw new NotFound("recall of release " + release);
        return new RecallBoard(
                line.withdrawn(), line.named(), line.told(), line.acknowledged(), line.overdue(), rows.rows(release));
    }

    /**
     * Board of a recall, with the state of each partner: overdue partners first, acknowledged partners last. The numbers
     * have the same meaning as in {@link RecallLine}.
     */
    @Schema(name = "RecallBoard")
    public record RecallBoard(
            RecallLine.Withdrawn withdrawn,
            long named,
            long told,
            long acknowledged,
            long overdue,
            List<RecallRow> partners) {}
}
