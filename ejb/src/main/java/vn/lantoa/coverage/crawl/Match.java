package vn.lantoa.coverage.crawl;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;

/**
 * Something of the hub at an address of a portal.
 *
 * @param asset null where it is a page of the hub that is none of an asset, or a page that could not be read
 * @param version 0 where there is no asset
 * @param target the path or address of that page; empty where there is an asset
 * @param likeness in percent
 */
record Match(FindReason reason, @Nullable AssetId asset, int version, String target, int likeness, FindState state) {
    static Match of(FindReason reason, Held held) {
        return new Match(reason, held.asset(), held.version(), "", MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    static Match page(String target) {
        return new Match(FindReason.HUB_PAGE, null, 0, target, MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    static Match unreadable(String address) {
        return new Match(FindReason.UNREADABLE, null, 0, address, MatchRules.CERTAIN, FindState.CONFIRMED);
    }

    /** The part by which it is another find than its neighbours. */
    String what() {
        return asset == null ? target : asset.toString();
    }

    /** The part that, when it changes, is worth another capture. */
    String key() {
        return reason + " " + what() + " " + version;
    }

    /** A released version. */
    record Held(AssetId asset, int version) {}

    /** A released version of whose text so many percent were found. */
    record Copied(AssetId asset, int version, int percent) {}
}
