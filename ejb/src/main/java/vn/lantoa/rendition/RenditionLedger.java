package vn.lantoa.rendition;

import static java.lang.System.Logger.Level.INFO;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.blob.Blob;
import vn.lantoa.outbox.Outbox;
import vn.lantoa.rendition.MakeOutcome.Made;

/** The short transactions around the making of a rendition. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RenditionLedger {
    static final Duration LEASE = Duration.ofSeconds(45);
    /** A rendition whose makers died so often is what kills them. */
    static final int MAX_ATTEMPTS = 4;

    private static final System.Logger LOG = System.getLogger(RenditionLedger.class.getName());

    @Inject
    Renditions renditions;

    @Inject
    Versions versions;

    @Inject
    BlockedBytes blocked;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Leases the next rendition to make, if any waits. */
    public Optional<RenditionJob> claim() {
        var waiting = renditions.findWaiting();
        if (waiting.filter(one -> one.attempts() >= MAX_ATTEMPTS).isPresent()) {
            waiting.get().fail("makers-died");
            return claim();
        }
        waiting.ifPresent(one -> one.lease(renditions.now().plus(LEASE)));
        return waiting.map(this::job);
    }

    /** Says of each that its maker lives, and how far it is. */
    public void beat(Map<RenditionJob, Integer> living) {
        living.forEach((job, percent) -> findOwn(job)
                .ifPresent(own -> own.prolong(percent, renditions.now().plus(LEASE))));
    }

    /** Keeps what was made; does nothing when another maker has taken over. */
    public void finish(RenditionJob job, Made made, Blob blob) {
        findOwn(job).ifPresent(own -> {
            if (blocked.contains(job.source().sha256())) {
                own.fail("blocked-by-law");
                return;
            }
            var now = clock.instant();
            own.finish(
                    new MadeFile(job.recipe().mediaType(), made.width(), made.height(), blob.bytes(), blob.sha256()),
                    now);
            outbox.append(new RenditionReady(own.id(), own.version(), now));
            LOG.log(INFO, "rendition ready: rendition={0} version={1} name={2}", own.id(), own.version(), own.name());
        });
    }

    /** Notes why it cannot be made; does nothing when another maker has taken over. */
    public void fail(RenditionJob job, String reason) {
        findOwn(job).ifPresent(own -> {
            own.fail(reason);
            LOG.log(INFO, "rendition failed: rendition={0} name={1} reason={2}", own.id(), own.name(), reason);
        });
    }

    private Optional<Rendition> findOwn(RenditionJob job) {
        return renditions.findLocked(job.id()).filter(one -> one.isLeasedFor(job.attempt()));
    }

    private RenditionJob job(Rendition rendition) {
        var file = versions.get(rendition.version()).file(rendition.position());
        var source = new RenditionJob.Source(file.sha256(), file.mediaType(), file.bytes(), file.facts());
        return new RenditionJob(rendition.id(), rendition.attempts(), rendition.recipe(), source);
    }
}
