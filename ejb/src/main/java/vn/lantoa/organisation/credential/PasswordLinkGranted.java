package vn.lantoa.organisation.credential;

import java.time.Instant;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.HubEvent;

/** Event: an officer is to receive an e-mail with a link for setting their password. */
public record PasswordLinkGranted(OfficerId officer, Instant at) implements HubEvent {}
