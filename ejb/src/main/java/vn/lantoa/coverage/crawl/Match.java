package vn.lantoa.coverage.crawl;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;

/**
 * Content of the hub at an address of a portal.
 *
 * @param asset null for a hub page without an asset, or an unreadable page
 * @param version 0 without an asset
 * @param target path or address of that page; empty with an asset
 * @param likeness in percent
 */
record Match(FindReason reason, @Nullable AssetId asset, int version, String target, int likeness, FindState state) {
    static Match of(FindReason reason, CopiedVersion held) {
        return new Match(reason, held.asset(), held.version(), "", MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    static Match page(String target) {
        return new Match(FindReason.HUB_PAGE, null, 0, target, MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    static Match unreadable(String address) {
        return new Match(FindReason.UNREADABLE, null, 0, address, MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    /** Returns the part of the match that distinguishes it from other finds. */
    String what() {
        return asset == null ? target : asset.toString();
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
