package vn.lantoa.coverage.practice;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;

/** Base of the use cases that change nominations. */
abstract class NominationUseCase {
    @Inject
    NominationAccess access;

    @Inject
    Nominations nominations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;
}
