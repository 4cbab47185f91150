package vn.lantoa.release.quarantine;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.UseCase;

/** Lists what is in quarantine, for administrators of the whole. */
@UseCase
public class ReadQuarantine {
    @Inject
    Oversight oversight;

    @Inject
    Quarantine quarantine;

    /** The newest first, 200 at most. */
    public List<QuarantinedFile> call(Actor by) {
        oversight.requireAdministrator(by);
        return quarantine.list();
    }
}
