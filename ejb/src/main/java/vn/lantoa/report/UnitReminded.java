package vn.lantoa.report;

import java.time.Instant;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: a unit must be reminded of its report.
 *
 * @param lastOn the last day in time, as {@code 2026-12-05}
 * @param days number of days until that day
 */
public record UnitReminded(OrganisationId unit, int year, String lastOn, int days, Instant at) implements HubEvent {}
