package vn.lantoa.organisation;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/**
 * Event: an officer's credentials were changed, or used in an unusual way.
 *
 * @param about the passkey's name or the network, so that the officer can recognise their own action; may be empty
 */
public record AccountChanged(OfficerId officer, AccountChange change, String about, Instant at) implements HubEvent {}
