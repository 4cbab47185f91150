package vn.lantoa.organisation.password;

import java.time.Instant;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.outbox.HubEvent;

/** An officer is to get a link by e-mail by which he sets his password. */
public record PasswordLinkGranted(OfficerId officer, Instant at) implements HubEvent {}
