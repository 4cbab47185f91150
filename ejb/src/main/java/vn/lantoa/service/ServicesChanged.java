package vn.lantoa.service;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: publicly visible data of services changed. Assets that explain a changed service must be published again.
 *
 * @param at the instant stored in the changed rows
 */
public record ServicesChanged(Instant at) implements HubEvent {}
