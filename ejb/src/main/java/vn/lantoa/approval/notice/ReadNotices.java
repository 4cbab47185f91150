package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;

/** What an officer was told, the latest first. Everybody reads his own only. */
@Stateless
public class ReadNotices {
    private static final int MOST = 100;

    @Inject
    Notices notices;

    public List<NoticeLine> call(Actor by) {
        if (!by.isOfficer()) return List.of();
        return notices.of(new OfficerId(by.id()), MOST).stream()
                .map(NoticeLine::of)
                .toList();
    }
}
