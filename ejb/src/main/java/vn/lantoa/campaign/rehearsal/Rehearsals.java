package vn.lantoa.campaign.rehearsal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.kernel.query.Database;

/** The reports that are kept. Written once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Rehearsals {
    @Inject
    Database database;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(CampaignId campaign, RehearsalReport report) {
        database.sql(
                        """
                        insert into campaign_rehearsal (id, campaign_id, at, by_whom, faults, report)
                        values (:id, :campaign, :at, :by, :faults, cast(:report as jsonb))""")
                .with("id", report.id())
                .with("campaign", campaign)
                .with("at", report.at())
                .with("by", report.by())
                .with("faults", report.faults())
                .with("report", RehearsalJson.write(report.entries()))
                .update();
    }

    /** The rehearsals of a campaign, the latest first; at most 20. */
    public List<RehearsalReport> of(CampaignId campaign) {
        return database
                .sql("select id, at, by_whom as by, report from campaign_rehearsal"
                        + " where campaign_id = :campaign order by at desc, id limit 20")
                .with("campaign", campaign)
                .list(Row.class)
                .stream()
                .map(row -> new RehearsalReport(row.id(), row.at(), row.by(), RehearsalJson.read(row.report())))
                .toList();
    }

    private record Row(UUID id, Instant at, String by, String report) {}
}
