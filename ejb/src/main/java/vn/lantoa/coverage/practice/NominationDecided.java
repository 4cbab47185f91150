package vn.lantoa.coverage.practice;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/**
 * The province has chosen or declined a nomination.
 *
 * @param state what it has become
 */
public record NominationDecided(NominationId nomination, NominationState state, Instant at) implements HubEvent {}
