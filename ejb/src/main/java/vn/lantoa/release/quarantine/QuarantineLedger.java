package vn.lantoa.release.quarantine;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.release.Corrections;
import vn.lantoa.rendition.Renditions;

/**
 * Short transaction that puts a file into quarantine. After its commit the bytes are no longer served, and cached
 * public content is rebuilt without them. Officers decide whether to withdraw the release.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class QuarantineLedger {
    private static final System.Logger LOG = System.getLogger(QuarantineLedger.class.getName());

    @Inject
    BlockedBytes blocked;

    @Inject
    Quarantine quarantine;

    @Inject
    Renditions renditions;

    @Inject
    Corrections corrections;

    @Inject
    QuarantineNews news;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Quarantines the bytes. Does nothing if they are already in quarantine or the finding is a known false alarm. */
    public void hold(Sha256 infected, String signature) {
        var now = clock.instant();
        if (!blocked.quarantine(infected, renditions.madeFrom(infected), signature, now)) return;
        LOG.log(WARNING, "infected file in quarantine: sha256={0} signature={1}", infected, signature);
        audit.record(Actor.SYSTEM, "bytes-quarantined", "bytes:" + infected, Map.of("signature", signature));
        for (var version : quarantine.newestWith(infected)) news.tell(version, signature, now);
        corrections.noteAll(quarantine.publishedWith(infected));
    }
}
