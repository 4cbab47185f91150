package vn.lantoa.distribution.wire;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.release.ChangeLog;

/**
 * Reads a snapshot of everything that a partner is entitled to, page by page. Later changes follow in the change log,
 * from the number on each page. Also reads the checksum that the partner's copy should have.
 */
@UseCase
@Transactional(Transactional.TxType.SUPPORTS)
public class ReadSnapshot {
    /** The maximum number of assets per page. */
    public static final int MOST = 200;

    private static final AssetId NONE = new AssetId(new UUID(0, 0));

    @Inject
    HeldAssets held;

    @Inject
    WireStates states;

    @Inject
    ChangeLog log;

    @Inject
    WireChecksums checksums;

    @Resource
    ManagedExecutorService executor;

    /**
     * Returns a page. It may have fewer items than requested although further pages follow.
     *
     * @param after cursor of the previous page; null for the first
     */
    public SnapshotPage call(Actor by, @Nullable String after, int limit) {
        var partner = PartnerId.of(by);
        // the number is read before the state: a change in between is reported twice rather than never
        var from = after == null ? new SnapshotCursor(log.head(), NONE) : SnapshotCursor.parse(after);
        var page = held.after(partner, from.asset(), limit);
        var now = states.of(partner, page.assets());
        var items = page.assets().stream()
                .map(now::of)
                .filter(state -> !state.isNothing())
                .toList();
        var next = page.next();
        return new SnapshotPage(from.seq(), items, next == null ? null : new SnapshotCursor(from.seq(), next).text());
    }

    /**
     * Returns the checksum and the change log number for which it is valid; empty while the checksum is being computed.
     */
    public Optional<WireChecksum> checksum(Actor by) {
        var partner = PartnerId.of(by);
        return checksums.of(held.over(partner), () -> held.checksum(partner), executor);
    }

    /**
     * Page of everything that a partner is entitled to.
     *
     * @param seq change log number to continue from after the last page; the same on each page
     * @param next cursor of the next page; null on the last
     */
    public record SnapshotPage(long seq, List<WireState> items, @Nullable String next) {}

    /**
     * Position at the end of a snapshot page.
     *
     * @param seq change log number to continue from after the snapshot, taken before its first page
     * @param asset last asset of the page
     */
    record SnapshotCursor(long seq, AssetId asset) {
        /** Returns the cursor as text: URL-safe Base64 without padding. */
        String text() {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((seq + " " + asset).getBytes(StandardCharsets.UTF_8));
        }

        /**
         * Parses a cursor.
         *
         * @throws Rejected if the text is not a cursor
         */
        static SnapshotCursor parse(String text) {
            try {
                var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
                if (parts.length < 2) throw new IllegalArgumentException("not a cursor");
                return new SnapshotCursor(Long.parseLong(parts[0]), new AssetId(UUID.fromString(parts[1])));
            } catch (IllegalArgumentException e) {
                throw new Rejected(Issues.of("after", "not-a-cursor"));
            }
        }
    }
}
