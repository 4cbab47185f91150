package vn.lantoa.campaign.social;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;

/** The repository of posts of items. A post that was struck out stays, and is shown no more. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SocialPosts {
    @PersistenceContext
    EntityManager entities;

    /** The posts of an item, the latest first; at most 200. */
    public List<SocialKit.Post> of(CampaignItemId item) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select id, network, address, recorded_at from social_post
                        where item_id = ? and struck_at is null order by recorded_at desc, id limit 200""")
                .setParameter(1, item.value())
                .getResultList();
        return rows.stream().map(row -> post((Object[]) row)).toList();
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public SocialPostId add(CampaignItemId item, Network network, String address, Actor by, Instant now) {
        var id = new SocialPostId(UUID.randomUUID());
        entities.createNativeQuery(
                        """
                        insert into social_post (id, item_id, network, address, recorded_at, recorded_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .setParameter(1, id.value())
                .setParameter(2, item.value())
                .setParameter(3, network.slug())
                .setParameter(4, address)
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, by.reference())
                .executeUpdate();
        return id;
    }

    /** Strikes a post out; false when there was none. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public boolean strike(CampaignItemId item, SocialPostId post, Instant now) {
        return entities.createNativeQuery(
                                "update social_post set struck_at = ? where id = ? and item_id = ? and struck_at is null")
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .setParameter(2, post.value())
                        .setParameter(3, item.value())
                        .executeUpdate()
                > 0;
    }

    private static SocialKit.Post post(Object[] row) {
        return new SocialKit.Post(
                new SocialPostId((UUID) row[0]), (String) row[1], (String) row[2], Columns.instant(row[3]));
    }
}
