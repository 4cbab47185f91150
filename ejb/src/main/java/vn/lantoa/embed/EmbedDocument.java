package vn.lantoa.embed;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;

/**
 * Document for a frame.
 *
 * @param state state of the requested asset
 * @param html the document; empty if the frame is redirected
 * @param elsewhere path of the redirect; null if there is none
 * @param asset displayed asset; null if there is none
 * @param version number of the displayed version; 0 if there is none
 */
public record EmbedDocument(
        State state, String html, @Nullable String elsewhere, @Nullable AssetId asset, int version) {
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

    /** Returns a document to display. */
    public static EmbedDocument of(State state, String html, @Nullable AssetId asset, int version) {
        return new EmbedDocument(state, html, null, asset, version);
    }

    static EmbedDocument elsewhere(String path) {
        return new EmbedDocument(State.ELSEWHERE, "", path, null, 0);
    }
}
