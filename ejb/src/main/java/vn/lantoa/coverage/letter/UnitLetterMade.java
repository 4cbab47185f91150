package vn.lantoa.coverage.letter;

import java.time.Instant;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.outbox.HubEvent;

/**
 * The letter of a week to a unit is to be sent.
 *
 * @param week its Monday, as {@code 2026-11-23}
 */
public record UnitLetterMade(OrganisationId unit, String week, Instant at) implements HubEvent {}
