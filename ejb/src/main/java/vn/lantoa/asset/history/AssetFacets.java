package vn.lantoa.asset.history;

import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OrganisationId;

/**
 * What else a list of assets is narrowed by, and its order.
 *
 * @param life where a version of the asset stands
 * @param topic code of the topic of its draft
 * @param organisation the one agency
 * @param mine whether the actor began it, saved its draft last, or sealed a version of it
 */
public record AssetFacets(
        @Nullable LifeStage life,
        @Nullable String topic,
        @Nullable OrganisationId organisation,
        boolean mine,
        Order order) {
    /** Nothing else, the newest first. */
    public static final AssetFacets NONE = new AssetFacets(null, null, null, false, Order.NEWEST);

    /** Lists by since when a stage lasts are of one stage, and those by what the actor did last of what is theirs. */
    public AssetFacets {
        if (order == Order.STAGE && life == null) order = Order.NEWEST;
        if (order == Order.DONE) mine = true;
    }

    /** The orders of a list. */
    public enum Order implements Slug {
        /** The latest begun first. */
        NEWEST(" desc"),
        OLDEST(""),
        /** By title, as a dictionary has it. */
        TITLE(""),
        /** What came to the asked stage last first. */
        STAGE(" desc"),
        /** What the actor did something with last first. */
        DONE(" desc");

        private final String direction;

        Order(String direction) {
            this.direction = direction;
        }

        /** The direction in SQL. */
        String direction() {
            return direction;
        }

        /** True if the order of a list, and with it the key of its pages, is that of instants. */
        boolean isOfInstants() {
            return this != TITLE;
        }
    }
}
