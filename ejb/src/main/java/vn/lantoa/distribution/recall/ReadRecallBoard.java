package vn.lantoa.distribution.recall;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.Releases;

/** Reads the board of one withdrawal, for officers of its owner. For others it does not exist. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadRecallBoard {
    @Inject
    RecallRows rows;

    @Inject
    Releases releases;

    @Inject
    Access access;

    /** Returns the board. */
    public RecallBoard call(Actor by, ReleaseId release) {
        var line = rows.lines("r.id = :release", query -> query.with("release", release)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("recall of release " + release));
        if (!access.organisationsOf(by).contains(releases.get(release).organisation()))
            throw new NotFound("recall of release " + release);
        return new RecallBoard(
                line.withdrawn(),
                line.named(),
                line.told(),
                line.acknowledged(),
                line.overdue(),
                rows.rows(release));
    }
}
