package vn.lantoa.report.reminder;

import java.time.Instant;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.HubEvent;

/**
 * A unit is to be reminded of its report.
 *
 * @param lastOn the last day in time, as {@code 2026-12-05}
 * @param days before it, for which this reminder is
 */
public record UnitReminded(OrganisationId unit, int year, String lastOn, int days, Instant at) implements HubEvent {}
