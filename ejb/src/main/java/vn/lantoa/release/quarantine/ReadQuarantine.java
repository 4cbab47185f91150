package vn.lantoa.release.quarantine;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/** Lists the quarantined files, for administrators at the root. */
@UseCase
public class ReadQuarantine {
    @Inject
    Oversight oversight;

    @Inject
    Quarantine quarantine;

    /** Returns at most 200 files, the newest first. */
    public List<QuarantinedFile> call(Actor by) {
        oversight.requireAdministrator(by);
        return quarantine.list();
    }
}
