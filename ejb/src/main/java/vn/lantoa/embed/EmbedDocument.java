package vn.lantoa.embed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * The document in a frame.
 *
 * @param state the state of what was asked for
 * @param html the document; empty if the frame is to go elsewhere
 * @param etag strong, of the very bytes
 * @param elsewhere where the frame is to go, as a path; else null
 * @param asset the asset that is shown; null where there is none
 * @param version number of the version that is shown, or 0
 * @param freshUntil when it becomes wrong by time alone
 */
public record EmbedDocument(
        State state,
        String html,
        String etag,
        @Nullable String elsewhere,
        @Nullable AssetId asset,
        int version,
        Instant freshUntil) {
    /** The state of what was asked for. */
    public enum State {
        /** The asset is shown. */
        SHOWN,
        /** The asset is shown at another address. */
        ELSEWHERE,
        /** The asset was taken back, or its time is over. */
        GONE,
        /** The asset was removed by law. */
        BARRED,
        /** The asset does not exist, or has never been public. */
        UNKNOWN
    }

    /** A document, with the ETag of its bytes. */
    public static EmbedDocument of(State state, String html, @Nullable AssetId asset, int version, Instant freshUntil) {
        var etag = Sha256.of(html.getBytes(StandardCharsets.UTF_8)).hex();
        return new EmbedDocument(state, html, etag, null, asset, version, freshUntil);
    }

    static EmbedDocument elsewhere(String path, Instant freshUntil) {
        return new EmbedDocument(State.ELSEWHERE, "", "", path, null, 0, freshUntil);
    }
}
