package vn.lantoa.organisation.witness;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The head of the audit log was taken for this day's witnesses. */
public record AuditHeadTaken(Instant at) implements HubEvent {}
