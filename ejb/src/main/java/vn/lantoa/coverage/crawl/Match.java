package vn.lantoa.coverage.crawl;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.kernel.Sha256;

/**
 * Content of the hub at an address of a portal.
 *
 * @param asset null for a hub page without an asset, or an unreadable page
 * @param version 0 without an asset
 * @param target path or address of that page; with an asset, the version if the portal may show several versions
 * @param likeness in percent
 * @param copy null if no picture or document was compared
 */
record Match(
        FindReason reason,
        @Nullable AssetId asset,
        int version,
        String target,
        int likeness,
        FindState state,
        @Nullable Copy copy) {
    /**
     * A picture or document that was compared with its original.
     *
     * @param exhibit a picture of both side by side; null without an alarm
     */
    record Copy(Sha256 file, @Nullable Sha256 exhibit) {}

    /** A match of something else than a compared picture. */
    Match(FindReason reason, @Nullable AssetId asset, int version, String target, int likeness, FindState state) {
        this(reason, asset, version, target, likeness, state, null);
    }

    static Match of(FindReason reason, CopiedVersion held) {
        return new Match(reason, held.asset(), held.version(), "", MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    static Match page(String target) {
        return new Match(FindReason.HUB_PAGE, null, 0, target, MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    static Match unreadable(String address) {
        return new Match(FindReason.UNREADABLE, null, 0, address, MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    @Nullable Sha256 file() {
        return copy == null ? null : copy.file();
    }

    @Nullable Sha256 exhibit() {
        return copy == null ? null : copy.exhibit();
    }

    /** Returns the part of the match that distinguishes it from other finds. */
    String what() {
        return asset == null ? target : (asset + " " + target).strip();
    }

    /** Returns the part of the match that, if it changes, requires a new capture. */
    String key() {
        return reason + " " + what() + " " + version;
    }

    /** A released version. */
    record CopiedVersion(AssetId asset, int version) {}

    /** A released version, and the percentage of its text that was found. */
    record Copied(AssetId asset, int version, int percent) {}
}
