package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.LinkedHashSet;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.asset.Versions;
import vn.lantoa.organisation.Role;

/** Notices about a release, sent to the makers of the version and the releasers of its owner. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReleaseNews {
    @Inject
    Releases releases;

    @Inject
    Versions versions;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    public void tell(ReleaseId id, NoticeKind kind, String remark, Instant at) {
        var release = releases.get(id);
        var version = versions.get(release.version());
        var officers = new LinkedHashSet<>(version.uploaders());
        officers.add(version.createdBy());
        officers.add(release.createdBy());
        officers.addAll(recipients.holding(release.organisation(), Role.RELEASER));
        board.tell(
                officers,
                kind,
                new News("release:" + id, release.asset(), version.texts().title(), remark, at));
    }
}
