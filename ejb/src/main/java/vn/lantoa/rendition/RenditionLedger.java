package vn.lantoa.rendition;

import static java.lang.System.Logger.Level.INFO;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.BlockedBytes;
import vn.lantoa.asset.Versions;
import vn.lantoa.asset.storage.Blob;
import vn.lantoa.outbox.Outbox;

/** Short transactions before and after making a rendition. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RenditionLedger {
    static final Duration LEASE = Duration.ofSeconds(45);
    /** The maximum number of attempts. If that many makers crash, the rendition is assumed to be the cause. */
    static final int MAX_ATTEMPTS = 4;

    private static final System.Logger LOG = System.getLogger(RenditionLedger.class.getName());

    @Inject
    Renditions renditions;

    @Inject
    RenditionJobs jobs;

    @Inject
    Versions versions;

    @Inject
    BlockedBytes blocked;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Leases the next waiting work: one rendition, or several renditions of one file that are made in one run. */
    public List<RenditionJob> claim(Lane lane) {
        var first = renditions.findWaiting(lane);
        if (first.isEmpty()) return List.of();
        if (first.get().attempts() >= MAX_ATTEMPTS) {
            settle(first.get(), one -> one.fail("makers-died"));
            return claim(lane);
        }
        var jobs = new ArrayList<>(List.of(lease(first.get())));
        if (jobs.get(0).recipe().family().isMadeTogether())
            renditions.waitingWith(first.get()).stream()
                    .filter(one -> one.recipe().family() == jobs.get(0).recipe().family())
                    .map(this::lease)
                    .forEach(jobs::add);
        return jobs;
    }

    private RenditionJob lease(Rendition rendition) {
        rendition.lease(renditions.now().plus(LEASE));
        return jobs.job(rendition);
    }

    /** Extends the leases of these jobs and records their progress. */
    public void beat(Map<RenditionJob, Integer> living) {
        living.forEach((job, percent) -> findOwn(job)
                .ifPresent(own -> own.prolong(percent, renditions.now().plus(LEASE))));
    }

    /**
     * Stores the result; does nothing if another maker has taken over.
     *
     * @param blobs the stored bytes, first those of the rendition, then those of each of its parts
     */
    public void finish(RenditionJob job, MakeOutcome.MadeRendition made, List<Blob> blobs) {
        findOwn(job).ifPresent(own -> {
            if (blocked.contains(job.source().sha256())) {
                settle(own, one -> one.fail("blocked-by-law"));
                return;
            }
            var now = clock.instant();
            for (int i = 0; i < made.parts().size(); i++) {
                var part = made.parts().get(i);
                renditions.add(own.beside(
                        part.name(), file(part.mediaType(), part.width(), part.height(), blobs.get(i + 1)), now));
            }
            var file = file(job.recipe().mediaType(), made.width(), made.height(), blobs.get(0));
            settle(own, one -> one.finish(file, now));
            LOG.log(INFO, "rendition ready: rendition={0} version={1} name={2}", own.id(), own.version(), own.name());
        });
    }

    private static MadeFile file(String mediaType, int width, int height, Blob blob) {
        return new MadeFile(mediaType, width, height, blob.bytes(), blob.sha256());
    }

    /** Records the reason why the rendition cannot be made; does nothing if another maker has taken over. */
    public void fail(RenditionJob job, String reason) {
        findOwn(job).ifPresent(own -> {
            settle(own, one -> one.fail(reason));
            LOG.log(INFO, "rendition failed: rendition={0} name={1} reason={2}", own.id(), own.name(), reason);
        });
    }

    /** Uncounts an attempt that was stopped by an outage unrelated to the file. The lease remains until it expires. */
    public void putOff(RenditionJob job) {
        findOwn(job).ifPresent(Rendition::putOff);
    }

    /**
     * Ends one rendition. Publishes an event when all renditions of its lane have ended. The lock serializes concurrent
     * ends.
     */
    private void settle(Rendition own, java.util.function.Consumer<Rendition> end) {
        var version = versions.getLocked(own.version());
        end.accept(own);
        if (renditions.isSettled(version.id(), own.lane()))
            outbox.append(new RenditionsSettled(version.id(), own.lane(), clock.instant()));
    }

    private Optional<Rendition> findOwn(RenditionJob job) {
        return renditions.findLocked(job.id()).filter(one -> one.isLeasedFor(job.attempt()));
    }
}
