package vn.lantoa.release.quarantine;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Oversight;

/** Lists what is in quarantine, for administrators of the whole. */
@Stateless
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
