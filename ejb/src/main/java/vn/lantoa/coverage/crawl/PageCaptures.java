package vn.lantoa.coverage.crawl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.coverage.crawl.warc.CaptureFile;
import vn.lantoa.distribution.delivery.OutwardOutcome.Answered;
import vn.lantoa.embed.check.PortalCalls;
import vn.lantoa.kernel.Sha256;

/** Store of the proofs of finds: WARC files in object storage with the portal's response as the guard received it. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
class PageCaptures {
    @Inject
    BlobStorage blobs;

    @Inject
    ChildConfig config;

    @Inject
    PortalCalls calls;

    @Inject
    Clock clock;

    /** Returns the hash of the capture; null if there are no new finds. */
    @Nullable Sha256 take(CrawlTurn.Item item, PortalFetch.Fetched fetched, List<Match> matches) {
        if (matches.stream().allMatch(match -> item.known().contains(match.key()))) return null;
        if (!(fetched.outcome() instanceof Answered answer)) return null;
        try (var scratch = Scratch.open(config.scratch())) {
            var file = scratch.file("capture.warc.gz");
            var asked = new CaptureFile.CaptureRequest(fetched.at(), calls.headers(fetched.asked()));
            CaptureFile.write(file, asked, answer, clock.instant());
            return blobs.put(file, CaptureFile.MEDIA_TYPE).sha256();
        }
    }
}
