package vn.lantoa.campaign.social;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;

/** Repository of the posts of items. A struck post is kept but no longer displayed. */
@ApplicationScoped
public class SocialPosts {
    @Inject
    Database database;

    /** Returns the posts of an item, the latest first; at most 200. */
    public List<SocialKit.Post> of(CampaignItemId item) {
        return database.sql(
                        """
                        select id, network, address, recorded_at from social_post
                        where item_id = :item and struck_at is null order by recorded_at desc, id limit 200""")
                .with("item", item)
                .list(SocialKit.Post.class);
    }

    @Transactional(TxType.MANDATORY)
    public SocialPostId add(CampaignItemId item, Network network, String address, Actor by, Instant now) {
        var id = new SocialPostId(UUID.randomUUID());
        database.sql(
                        """
                        insert into social_post (id, item_id, network, address, recorded_at, recorded_by)
                        values (:id, :item, :network, :address, :now, :by)""")
                .with("id", id)
                .with("item", item)
                .with("network", network.slug())
                .with("address", address)
                .with("now", now)
                .with("by", by.reference())
                .update();
        return id;
    }

    /**
     * Strikes a post.
     *
     * @return false if the post does not exist
     */
    @Transactional(TxType.MANDATORY)
    public boolean strike(CampaignItemId item, SocialPostId post, Instant now) {
        return database.sql("update social_post set struck_at = :now"
                                + " where id = :post and item_id = :item and struck_at is null")
                        .with("now", now)
                        .with("post", post)
                        .with("item", item)
                        .update()
                > 0;
    }
}
