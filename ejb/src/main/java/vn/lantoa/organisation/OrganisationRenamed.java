package vn.lantoa.organisation;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** An organisation bears another name now; what shows it to the outside must be shown again. */
public record OrganisationRenamed(OrganisationId organisation, Instant at) implements HubEvent {}
