package vn.lantoa.organisation;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: an officer got a deputy who approves, releases or administers in their place. */
public record DeputyNamed(OfficerId officer, OfficerId deputy, Instant at) implements HubEvent {}
