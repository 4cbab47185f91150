package vn.lantoa.asset.history;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationId;

/**
 * Additional criteria and order of a list of assets.
 *
 * @param life the life stage of a version of the asset
 * @param topic code of the topic of the asset's draft
 * @param organisation the agency that owns the assets; null for all agencies
 * @param mine whether to list only assets that the actor created, whose draft the actor saved last, or of which the
 *     actor sealed a version
 */
public record AssetFacets(
        @Nullable LifeStage life,
        @Nullable String topic,
        @Nullable OrganisationId organisation,
        boolean mine,
        Order order) {
    /** No additional criteria, newest first. */
    public static final AssetFacets NONE = new AssetFacets(null, null, null, false, Order.NEWEST);

    /** Normalizes invalid combinations: order STAGE requires a stage, and order DONE implies {@code mine}. */
    public AssetFacets {
        if (order == Order.STAGE && life == null) order = Order.NEWEST;
        if (order == Order.DONE) mine = true;
    }

    /** Order of a list. */
    public enum Order implements Slug {
        /** Latest created first. */
        NEWEST,
        OLDEST,
        /** By title, in Vietnamese dictionary order. */
        TITLE,
        /** Latest arrival in the chosen stage first. */
        STAGE,
        /** Latest action of the actor first. */
        DONE;

        /** Returns the direction in SQL. */
        String direction() {
            return this == OLDEST || this == TITLE ? "" : " desc";
        }

        /** Returns true if the list is ordered by instants, so that its page keys are instants. */
        boolean isOfInstants() {
            return this != TITLE;
        }
    }
}
