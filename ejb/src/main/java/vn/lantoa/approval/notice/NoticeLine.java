package vn.lantoa.approval.notice;

import java.time.Instant;

/**
 * A notice as its officer sees it.
 *
 * @param link where in the console it leads
 */
public record NoticeLine(
        String id, NoticeKind kind, String title, String remark, String link, Instant at, boolean unread) {
    static NoticeLine of(Notice notice) {
        return new NoticeLine(
                notice.id().toString(),
                notice.kind(),
                notice.title(),
                notice.remark(),
                NoticeLinks.of(notice.subject()),
                notice.createdAt(),
                notice.isUnread());
    }
}
