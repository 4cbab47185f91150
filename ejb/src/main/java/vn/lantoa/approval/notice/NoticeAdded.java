package vn.lantoa.approval.notice;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** An officer has something new to read. */
public record NoticeAdded(NoticeId notice, Instant at) implements HubEvent {}
