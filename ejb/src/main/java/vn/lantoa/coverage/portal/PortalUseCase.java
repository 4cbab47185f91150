package vn.lantoa.coverage.portal;

import jakarta.inject.Inject;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;

/** Base of the use cases that change portals and finds. */
abstract class PortalUseCase {
    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    AuditLog audit;
}
