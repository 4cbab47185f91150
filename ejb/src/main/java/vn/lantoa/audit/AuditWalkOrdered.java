package vn.lantoa.audit;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a walk, that is, a verification of the whole audit log, was ordered. */
public record AuditWalkOrdered(Instant at) implements HubEvent {}
