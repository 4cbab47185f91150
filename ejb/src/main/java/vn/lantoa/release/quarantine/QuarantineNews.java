package vn.lantoa.release.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.VersionId;
import vn.lantoa.asset.Versions;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Release;
import vn.lantoa.release.Releases;

/**
 * Notices about quarantined files, to everyone responsible: uploaders and releasers of the version, releasers and
 * administrators of its organisation, and administrators at the root.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRED)
public class QuarantineNews {
    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    Releases releases;

    @Inject
    Recipients recipients;

    @Inject
    NoticeBoard board;

    /** Notifies the officers responsible for a version that a scanner found the signature in one of its files. */
    public void tell(VersionId id, String signature, Instant now) {
        var version = versions.get(id);
        var organisation = assets.get(version.asset()).organisation();
        var officers = new HashSet<>(version.uploaders());
        officers.add(version.createdBy());
        releases.of(version.asset()).stream()
                .filter(release -> release.version().equals(version.id()))
                .map(Release::createdBy)
                .forEach(officers::add);
        officers.addAll(recipients.holding(organisation, Role.RELEASER, Role.ADMINISTRATOR));
        officers.addAll(recipients.holdingForProvince(Role.ADMINISTRATOR));
        board.tell(
                officers,
                NoticeKind.QUARANTINED,
                new News(
                        "quarantine:" + version.asset() + "/" + now,
                        version.asset(),
                        version.texts().title(),
                        signature,
                        now));
    }
}
