package vn.lantoa.asset.history;

import org.jspecify.annotations.Nullable;
import vn.lantoa.organisation.OrganisationId;

/**
 * What else a list of assets is narrowed by, and its order.
 *
 * @param life where a version of the asset stands
 * @param topic code of the topic of its draft
 * @param organisation the one agency
 * @param mine whether the actor began it, saved its draft last, or sealed a version of it
 * @param oldestFirst whether the list begins with the oldest
 */
public record AssetFacets(
        @Nullable LifeStage life,
        @Nullable String topic,
        @Nullable OrganisationId organisation,
        boolean mine,
        boolean oldestFirst) {
    /** Nothing else, the newest first. */
    public static final AssetFacets NONE = new AssetFacets(null, null, null, false, false);
}
