package vn.lantoa.organisation.password;

import java.time.Instant;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.HubEvent;

/** An officer is to get an e-mail with a link for setting their password. */
public record PasswordLinkGranted(OfficerId officer, Instant at) implements HubEvent {}
