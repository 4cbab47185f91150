package vn.lantoa.approval.notice;

import jakarta.inject.Inject;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;

/**
 * Marks one notice or all notices of an officer as read.
 *
 * @throws NotFound for a notice of another officer
 */
@UseCase
public class MarkNoticesRead {
    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * Marks the notice as read and returns the page that it links to. If {@code notice} is null, marks all notices of
     * the officer and returns an empty string.
     */
    public String call(@Nullable NoticeId notice, Actor by) {
        if (!by.isOfficer()) throw new Forbidden("officers only");
        var officer = new OfficerId(by.id());
        notices.read(officer, notice, clock.instant());
        if (notice == null) return "";
        return notices.find(notice)
                .filter(found -> found.officer().equals(officer))
                .orElseThrow(() -> new NotFound("notice:" + notice))
                .link();
    }
}
