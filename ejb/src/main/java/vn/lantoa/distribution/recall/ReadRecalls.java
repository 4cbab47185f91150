package vn.lantoa.distribution.recall;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;

/** Reads the recalls of an officer's organisations that concern partners: open ones first, then the latest. */
@UseCase
@Transactional(TxType.SUPPORTS)
public class ReadRecalls {
    @Inject
    RecallRows rows;

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
}
