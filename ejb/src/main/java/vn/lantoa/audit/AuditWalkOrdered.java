package vn.lantoa.audit;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The whole audit log is to be walked along. */
public record AuditWalkOrdered(Instant at) implements HubEvent {}
