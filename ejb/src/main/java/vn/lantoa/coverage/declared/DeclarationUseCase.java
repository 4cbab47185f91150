package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;

/** Base of the use cases that change declarations. */
abstract class DeclarationUseCase {
    @Inject
    DeclarationAccess access;

    @Inject
    Declarations declarations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;
}
