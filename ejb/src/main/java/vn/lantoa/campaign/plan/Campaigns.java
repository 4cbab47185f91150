package vn.lantoa.campaign.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.kernel.NotFound;

/**
 * Repository of campaigns and their items. Callers that change a campaign or an item must hold the lock of the
 * campaign's row.
 */
@ApplicationScoped
public class Campaigns {
    @PersistenceContext
    EntityManager entities;

    public Campaign get(CampaignId id) {
        return found(entities.find(Campaign.class, id.value()), id);
    }

    /** Returns the campaign, freshly read and locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Campaign getLocked(CampaignId id) {
        return found(entities.find(Campaign.class, id.value(), LockModeType.PESSIMISTIC_WRITE), id);
    }

    public Optional<Campaign> find(String code) {
        return entities.createQuery("select c from Campaign c where c.code = :code", Campaign.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Returns the campaign of an item without loading the item into the persistence context. */
    public CampaignId campaignOf(CampaignItemId item) {
        return entities.createQuery("select i.campaign from CampaignItem i where i.id = :id", UUID.class)
                .setParameter("id", item.value())
                .getResultStream()
                .findFirst()
                .map(CampaignId::new)
                .orElseThrow(() -> new NotFound("campaign-item:" + item));
    }

    public CampaignItem item(CampaignItemId id) {
        var item = entities.find(CampaignItem.class, id.value());
        if (item == null) throw new NotFound("campaign-item:" + id);
        return item;
    }

    /** Returns the items of a campaign, in order. */
    public List<CampaignItem> items(CampaignId campaign) {
        return entities.createQuery(
                        "select i from CampaignItem i where i.campaign = :campaign order by i.position",
                        CampaignItem.class)
                .setParameter("campaign", campaign.value())
                .getResultList();
    }

    public void add(Campaign campaign) {
        entities.persist(campaign);
    }

    public void add(CampaignItem item) {
        entities.persist(item);
    }

    private static Campaign found(@Nullable Campaign campaign, CampaignId id) {
        if (campaign == null) throw new NotFound("campaign:" + id);
        return campaign;
    }
}
