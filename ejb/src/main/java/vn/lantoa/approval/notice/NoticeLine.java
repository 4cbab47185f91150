package vn.lantoa.approval.notice;

import java.time.Instant;

/**
 * Notice as shown to its officer.
 *
 * @param link the path of the console page that the notice links to
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
