package vn.lantoa.campaign.announcement;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Columns;

/** The announcements of campaigns, those that were taken back as well. Whoever changes one has locked the campaign's row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CampaignAnnouncements {
    private static final String KEEP =
            """
            insert into campaign_announcement (campaign_id, announced_at, summary, hashtags, sequence, changed_at, changed_by)
            values (?, ?, ?, ?, 0, ?, ?)
            on conflict (campaign_id) do update set announced_at = excluded.announced_at, summary = excluded.summary,
              hashtags = excluded.hashtags, sequence = campaign_announcement.sequence + 1,
              changed_at = excluded.changed_at, changed_by = excluded.changed_by, ended_at = null""";

    @PersistenceContext
    EntityManager entities;

    /** The announcement of this campaign, also one that was taken back. */
    public Optional<CampaignNews> find(CampaignId campaign) {
        List<?> rows = entities.createNativeQuery(
                        "select announced_at, summary, hashtags, sequence, changed_at, ended_at from campaign_announcement"
                                + " where campaign_id = ?")
                .setParameter(1, campaign.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> news(campaign, (Object[]) row));
    }

    /** The campaign of this code, if everyone may know of it now. */
    public Optional<CampaignId> findOut(String code, Instant now) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select c.id from campaign c join campaign_announcement n on n.campaign_id = c.id
                        where c.code = ? and n.ended_at is null and n.announced_at <= ?""")
                .setParameter(1, code)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream().map(id -> new CampaignId((UUID) id)).findFirst();
    }

    /** Keeps the announcement, or changes its words. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void keep(CampaignId campaign, AnnounceCampaign.Words words, Instant from, Actor by, Instant now) {
        entities.createNativeQuery(KEEP)
                .setParameter(1, campaign.value())
                .setParameter(2, from.atOffset(ZoneOffset.UTC))
                .setParameter(3, words.summary())
                .setParameter(4, words.hashtags())
                .setParameter(5, now.atOffset(ZoneOffset.UTC))
                .setParameter(6, by.reference())
                .executeUpdate();
    }

    /** Takes the announcement back. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void end(CampaignId campaign, Actor by, Instant now) {
        entities.createNativeQuery(
                        """
                        update campaign_announcement set ended_at = ?, changed_at = ?, changed_by = ?, sequence = sequence + 1
                        where campaign_id = ? and ended_at is null""")
                .setParameter(1, now.atOffset(ZoneOffset.UTC))
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, by.reference())
                .setParameter(4, campaign.value())
                .executeUpdate();
    }

    private static CampaignNews news(CampaignId campaign, Object[] row) {
        var standing = new CampaignNews.Standing(
                ((Number) row[3]).intValue(), Columns.instant(row[4]), Columns.instantOrNull(row[5]));
        return new CampaignNews(campaign, Columns.instant(row[0]), (String) row[1], (String) row[2], standing);
    }
}
