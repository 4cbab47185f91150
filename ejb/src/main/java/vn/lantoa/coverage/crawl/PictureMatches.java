package vn.lantoa.coverage.crawl;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.fingerprint.Likeness;
import vn.lantoa.rendition.picture.FingerprintTool;

/** The assets that a file of a portal is, or looks like. Pictures of strangers are read in the sandbox alone. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
class PictureMatches {
    /** One child at a time on this node: it may use a processor and half a gigabyte. */
    private static final Semaphore PLACE = new Semaphore(1, true);

    @Inject
    MatchQueries queries;

    @Inject
    FingerprintTool tool;

    @Inject
    ChildConfig config;

    List<Match> of(byte[] file, String mediaType) {
        if (file.length < MatchRules.SMALLEST || file.length >= CrawlRules.LARGEST_FILE) return List.of();
        var hash = Sha256.of(file);
        var same = queries.ofBytes(hash);
        if (!same.isEmpty()) return MatchRules.sameBytes(same);
        if (!Likeness.TYPES.contains(mediaType)) return List.of();
        var fingerprint = fingerprint(file, hash, mediaType);
        return fingerprint == null ? List.of() : MatchRules.samePicture(queries.alike(fingerprint));
    }

    private @Nullable Long fingerprint(byte[] file, Sha256 hash, String mediaType) {
        var seen = queries.findSeen(hash);
        if (seen.isPresent()) return seen.get().fingerprint();
        var made = make(file, mediaType);
        queries.keepSeen(hash, made);
        return made;
    }

    private @Nullable Long make(byte[] file, String mediaType) {
        PLACE.acquireUninterruptibly();
        try (var scratch = Scratch.open(config.scratch())) {
            if (!scratch.hasRoomFor(file.length)) return null;
            var input = scratch.receive(new ByteArrayInputStream(file), "input");
            return tool.take(input, mediaType, scratch.directory()).orElse(null);
        } finally {
            PLACE.release();
        }
    }
}
