package vn.lantoa.organisation;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: an organisation was renamed. Everything public that contains its name must be published again. */
public record OrganisationRenamed(OrganisationId organisation, Instant at) implements HubEvent {}
