package vn.lantoa.approval.notice;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a notice to an officer was added. */
public record NoticeAdded(NoticeId notice, Instant at) implements HubEvent {}
