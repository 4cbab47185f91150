package vn.lantoa.coverage;

import java.time.Instant;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: the weekly letter to a unit must be sent.
 *
 * @param week its Monday, as {@code 2026-11-23}
 */
public record UnitLetterMade(OrganisationId unit, String week, Instant at) implements HubEvent {}
