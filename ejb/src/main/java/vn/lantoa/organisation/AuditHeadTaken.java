package vn.lantoa.organisation;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: the day's head of the audit log was selected for the witnesses. */
public record AuditHeadTaken(Instant at) implements HubEvent {}
