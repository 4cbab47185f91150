package vn.lantoa.campaign.rehearsal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.kernel.Columns;

/** The reports that are kept. Written once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Rehearsals {
    @PersistenceContext
    EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(CampaignId campaign, RehearsalReport report) {
        entities.createNativeQuery(
                        """
                        insert into campaign_rehearsal (id, campaign_id, at, by_whom, faults, report)
                        values (?, ?, ?, ?, ?, cast(? as jsonb))""")
                .setParameter(1, report.id())
                .setParameter(2, campaign.value())
                .setParameter(3, report.at().atOffset(ZoneOffset.UTC))
                .setParameter(4, report.by())
                .setParameter(5, report.faults())
                .setParameter(6, RehearsalJson.write(report.entries()))
                .executeUpdate();
    }

    /** The rehearsals of a campaign, the latest first; at most 20. */
    public List<RehearsalReport> of(CampaignId campaign) {
        List<?> rows = entities.createNativeQuery("select id, at, by_whom, cast(report as text) from campaign_rehearsal"
                        + " where campaign_id = ? order by at desc, id limit 20")
                .setParameter(1, campaign.value())
                .getResultList();
        return rows.stream().map(row -> report((Object[]) row)).toList();
    }

    private static RehearsalReport report(Object[] row) {
        return new RehearsalReport(
                (UUID) row[0], Columns.instant(row[1]), (String) row[2], RehearsalJson.read((String) row[3]));
    }
}
