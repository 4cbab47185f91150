package vn.lantoa.embed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;

/**
 * Document for a frame.
 *
 * @param state state of the requested asset
 * @param html the document; empty if the frame is redirected
 * @param etag strong entity tag of the exact bytes
 * @param elsewhere path of the redirect; null if there is none
 * @param asset displayed asset; null if there is none
 * @param version number of the displayed version; 0 if there is none
 * @param freshUntil when the document expires even if nothing changes
 */
public record EmbedDocument(
        State state,
        String html,
        String etag,
        @Nullable String elsewhere,
        @Nullable AssetId asset,
        int version,
        Instant freshUntil) {
    /** State of the requested asset. */
    public enum State {
        /** The asset is displayed. */
        SHOWN,
        /** The asset is displayed at another address. */
        ELSEWHERE,
        /** The asset was withdrawn or has expired. */
        GONE,
        /** The asset was removed by law. */
        BARRED,
        /** The asset does not exist, or has never been public. */
        UNKNOWN
    }

    /** Returns a document with the ETag of its bytes. */
    public static EmbedDocument of(State state, String html, @Nullable AssetId asset, int version, Instant freshUntil) {
        var etag = Sha256.of(html.getBytes(StandardCharsets.UTF_8)).hex();
        return new EmbedDocument(state, html, etag, null, asset, version, freshUntil);
    }

    static EmbedDocument elsewhere(String path, Instant freshUntil) {
        return new EmbedDocument(State.ELSEWHERE, "", "", path, null, 0, freshUntil);
    }
}
