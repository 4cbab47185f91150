package vn.lantoa.approval.notice;

import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/** Reads the notices of an officer, the latest first. Officers read their own only. */
@UseCase
public class ReadNotices {
    /** The most unread notices that are counted. */
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

    /** The number of notices that the officer has not read; at most {@value #MOST_UNREAD}. */
    public int unread(Actor by) {
        return by.isOfficer() ? notices.countUnreadOf(new OfficerId(by.id()), MOST_UNREAD) : 0;
    }
}
