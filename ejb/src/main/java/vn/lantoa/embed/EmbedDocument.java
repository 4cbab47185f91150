package vn.lantoa.embed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * What a frame shows.
 *
 * @param state how what was asked for stands
 * @param html the document; empty if the frame is to go elsewhere
 * @param etag strong, of the very bytes
 * @param elsewhere where the frame is to go, as a path; else null
 * @param asset what is shown; null where it is nothing
 * @param version number of the version that is shown, or 0
 * @param freshUntil when time alone makes it wrong
 */
public record EmbedDocument(
        State state,
        String html,
        String etag,
        @Nullable String elsewhere,
        @Nullable AssetId asset,
        int version,
        Instant freshUntil) {
    /** How what was asked for stands. */
    public enum State {
        /** It is there. */
        SHOWN,
        /** It is to be shown by another address. */
        ELSEWHERE,
        /** It was taken back, or its time is over. */
        GONE,
        /** It was removed by law. */
        BARRED,
        /** There is no such thing, or it has never been public. */
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
