package vn.lantoa.organisation;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/**
 * What lets an officer in was changed or used in an unusual way.
 *
 * @param about the passkey's name or the network, by which the officer may recognise their own doing; or empty
 */
public record AccountChanged(OfficerId officer, AccountChange change, String about, Instant at) implements HubEvent {}
