package vn.lantoa.service;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/**
 * The event that services changed publicly visible data: those whose rows changed at this instant. Material that
 * explains them must be published again.
 */
public record ServicesChanged(Instant at) implements HubEvent {}
