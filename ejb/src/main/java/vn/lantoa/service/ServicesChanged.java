package vn.lantoa.service;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/**
 * Services that the outside sees otherwise now: those whose rows changed at this instant. What explains them must be
 * shown again.
 */
public record ServicesChanged(Instant at) implements HubEvent {}
