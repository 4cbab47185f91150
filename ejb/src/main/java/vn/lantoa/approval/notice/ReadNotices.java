package vn.lantoa.approval.notice;

import jakarta.inject.Inject;
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

    public List<Notice> call(Actor by) {
        return by.isOfficer() ? notices.of(new OfficerId(by.id()), MOST) : List.of();
    }

    /** Returns the number of the officer's unread notices; at most {@value #MOST_UNREAD}. */
    public int unread(Actor by) {
        return by.isOfficer() ? notices.countUnreadOf(new OfficerId(by.id()), MOST_UNREAD) : 0;
    }
}
