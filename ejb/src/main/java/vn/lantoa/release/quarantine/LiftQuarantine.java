package vn.lantoa.release.quarantine;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Oversight;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.release.Corrections;

/** Lifts the quarantine of a file that an administrator at the root considers a false alarm. */
@StepUp
@UseCase
public class LiftQuarantine {
    @Inject
    Oversight oversight;

    @Inject
    BlockedBytes blocked;

    @Inject
    Quarantine quarantine;

    @Inject
    Corrections corrections;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    public void call(Sha256 source, Actor by) {
        oversight.requireAdministrator(by);
        if (!blocked.lift(source, by, clock.instant())) throw new NotFound("quarantine of " + source);
        audit.record(by, "quarantine-lifted", "bytes:" + source, Map.of());
        corrections.noteAll(quarantine.publishedWith(source));
    }
}
