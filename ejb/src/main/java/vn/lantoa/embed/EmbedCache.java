package vn.lantoa.embed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.release.ChangeHead;
import vn.lantoa.release.RecentChanges;
import vn.lantoa.release.RecentEnds;

/**
 * Cache of rendered embeds on this node, limited by size: the front page of a portal requests the same embeds
 * repeatedly. An embed is valid until its asset or a variant of the asset changes or ends. It is kept for at most 30
 * seconds, because some content is not in the change log.
 */
@ApplicationScoped
public class EmbedCache {
    private static final long MOST_CHARACTERS = 16L * 1024 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @Inject
    RenderEmbed render;

    @Inject
    ChangeHead head;

    @Inject
    RecentChanges recent;

    @Inject
    RecentEnds ends;

    @Inject
    Clock clock;

    private record Address(AssetId asset, EmbedOptions options) {}

    private record CachedEmbed(EmbedDocument document, long seq, Instant at, Instant until) {}

    private final Cache<Address, CachedEmbed> standing = Caffeine.newBuilder()
            .maximumWeight(MOST_CHARACTERS)
            .weigher((Address address, CachedEmbed one) -> one.document().html().length() + 200)
            .build();

    /** Returns the current document. */
    public EmbedDocument find(AssetId asset, EmbedOptions options) {
        var address = new Address(asset, options);
        long seq = head.seq();
        var now = clock.instant();
        var known = standing.getIfPresent(address);
        if (known != null && isRight(known, asset, now)) return known.document();
        var rendered = render.call(asset, options);
        var until = now.plus(LONGEST);
        var fresh = rendered.freshUntil().isBefore(until) ? rendered.freshUntil() : until;
        standing.put(address, new CachedEmbed(rendered, seq, now, fresh));
        return rendered;
    }

    // a language variant linked in the document may end before the document itself expires
    private boolean isRight(CachedEmbed known, AssetId asset, Instant now) {
        return now.isBefore(known.until())
                && ends.isNoneOf(asset, known.at(), now)
                && recent.isUnchanged(asset, known.seq());
    }
}
