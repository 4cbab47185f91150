package vn.lantoa.coverage.practice;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: the province has chosen or declined a nomination.
 *
 * @param state the new state
 */
public record NominationDecided(NominationId nomination, NominationState state, Instant at) implements HubEvent {}
