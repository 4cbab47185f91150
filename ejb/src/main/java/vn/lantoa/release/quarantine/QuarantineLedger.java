package vn.lantoa.release.quarantine;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import vn.lantoa.approval.notice.News;
import vn.lantoa.approval.notice.NoticeBoard;
import vn.lantoa.approval.notice.NoticeKind;
import vn.lantoa.approval.notice.Recipients;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Assets;
import vn.lantoa.asset.Versions;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.Release;
import vn.lantoa.release.Releases;
import vn.lantoa.release.correction.Corrections;
import vn.lantoa.rendition.Renditions;

/**
 * The short transaction that puts a file into quarantine: from its commit on nobody is served the bytes, and what was
 * kept ready of a release with them is made again without them. Officers decide what becomes of the release.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class QuarantineLedger {
    private static final System.Logger LOG = System.getLogger(QuarantineLedger.class.getName());

    @Inject
    Quarantine quarantine;

    @Inject
    Renditions renditions;

    @Inject
    Versions versions;

    @Inject
    Assets assets;

    @Inject
    Releases releases;

    @Inject
    Corrections corrections;

    @Inject
    Recipients recipients;

    @Inject
    Organisations organisations;

    @Inject
    NoticeBoard board;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Puts these bytes into quarantine, unless they are there or this was found to be a false alarm. */
    public void hold(Sha256 infected, String signature) {
        var now = clock.instant();
        if (!quarantine.add(infected, renditions.madeFrom(infected), signature, now)) return;
        LOG.log(WARNING, "infected file in quarantine: sha256={0} signature={1}", infected, signature);
        audit.record(Actor.SYSTEM, "bytes-quarantined", "bytes:" + infected, Map.of("signature", signature));
        for (var version : quarantine.newestWith(infected)) tell(versions.get(version), signature, now);
        corrections.noteAll(quarantine.publishedWith(infected));
    }

    private void tell(AssetVersion version, String signature, Instant now) {
        var organisation = assets.get(version.asset()).organisation();
        var officers = new HashSet<>(version.uploaders());
        officers.add(version.createdBy());
        releases.of(version.asset()).stream()
                .filter(release -> release.version().equals(version.id()))
                .map(Release::createdBy)
                .forEach(officers::add);
        officers.addAll(recipients.holding(Role.RELEASER, organisation));
        officers.addAll(recipients.holding(Role.ADMINISTRATOR, organisation));
        officers.addAll(recipients.holding(Role.ADMINISTRATOR, organisations.root()));
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
