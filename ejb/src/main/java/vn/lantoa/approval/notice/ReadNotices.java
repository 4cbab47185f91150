package vn.lantoa.approval.notice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Reads an officer's own notices, the latest first. */
@UseCase
public class ReadNotices {
    /** Maximum number of unread notices that are counted. */
    public static final int MOST_UNREAD = 100;

    private static final int MOST = 100;

    @Inject
    Notices notices;

    public List<NoticeLine> call(Actor by) {
        if (!by.isOfficer()) return List.of();
        return notices.of(new OfficerId(by.id()), MOST).stream()
                .map(NoticeLine::of)
                .toList();
    }

    /** Returns the number of the officer's unread notices; at most {@value #MOST_UNREAD}. */
    public int unread(Actor by) {
        return by.isOfficer() ? notices.countUnreadOf(new OfficerId(by.id()), MOST_UNREAD) : 0;
    }

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
}
