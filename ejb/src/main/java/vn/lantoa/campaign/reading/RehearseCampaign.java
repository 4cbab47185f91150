package vn.lantoa.campaign.reading;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.StepKind;
import vn.lantoa.campaign.plan.CampaignAccess;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Records;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;

/**
 * Rehearses a campaign: simulates it in memory, from its present state to its end, and stores the report. Changes no
 * release, order or bulletin, and sends nothing.
 */
@UseCase
public class RehearseCampaign {
    @Inject
    CampaignAccess access;

    @Inject
    ReadCampaigns read;

    @Inject
    CampaignTrail trail;

    @Inject
    Clock clock;

    @Inject
    Database database;

    /** Runs the rehearsal and returns its report. */
    public RehearsalReport call(CampaignId id, Actor by) {
        var campaign = access.lead(id, by);
        var now = clock.instant();
        var report =
                new RehearsalReport(UUID.randomUUID(), now, by.reference(), run(read.get(campaign.code(), by), now));
        add(id, report);
        trail.note(campaign.place(), StepKind.REHEARSED, String.valueOf(report.faults()), by);
        return report;
    }

    private List<RehearsalJson.Line> run(CampaignView view, Instant now) {
        var owners = view.items().stream()
                .collect(Collectors.toMap(
                        item -> item.facts().id(), item -> item.card().ownerName()));
        var facts = view.items().stream().map(ItemView::facts).toList();
        return RehearsalRun.of(facts, view.head().zone(), now).stream()
                .map(line -> Records.map(line, (name, value) -> name.equals("owner") ? owners.get(line.item()) : value))
                .toList();
    }

    private void add(CampaignId campaign, RehearsalReport report) {
        database.sql(
                        """
                        insert into campaign_rehearsal (id, campaign_id, at, by_whom, faults, report)
                        values (:id, :campaign, :at, :by, :faults, cast(:report as jsonb))""")
                .with(report)
                .with("faults", report.faults())
                .with("campaign", campaign)
                .with("report", HubJson.write(report.entries()))
                .update();
    }

    /** Returns the rehearsals of a campaign, the latest first; at most 20. */
    public List<RehearsalReport> list(CampaignView campaign) {
        return database
                .sql("select id, at, by_whom as by, report from campaign_rehearsal"
                        + " where campaign_id = :campaign order by at desc, id limit 20")
                .with("campaign", campaign.id())
                .list(Row.class)
                .stream()
                .map(row -> new RehearsalReport(
                        row.id(), row.at(), row.by(), List.of(HubJson.read(row.report(), RehearsalJson.Line[].class))))
                .toList();
    }

    private record Row(UUID id, Instant at, String by, String report) {}
}
