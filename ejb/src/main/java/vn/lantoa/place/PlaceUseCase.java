package vn.lantoa.place;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;

/** Base of the use cases that change places. */
abstract class PlaceUseCase {
    @Inject
    Places places;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;
}
