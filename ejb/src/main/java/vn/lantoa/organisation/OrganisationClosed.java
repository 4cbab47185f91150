package vn.lantoa.organisation;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: an organisation was merged, split or abolished. */
public record OrganisationClosed(OrganisationId organisation, SuccessionKind kind, Instant at) implements HubEvent {}
