package vn.lantoa.audit;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The event that a walk, the verification of the whole audit log, was ordered. */
public record AuditWalkOrdered(Instant at) implements HubEvent {}
