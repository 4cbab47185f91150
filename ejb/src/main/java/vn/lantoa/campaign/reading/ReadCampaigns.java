package vn.lantoa.campaign.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignStep;
import vn.lantoa.campaign.CampaignTrail;
import vn.lantoa.campaign.action.ReadinessRules;
import vn.lantoa.campaign.plan.Campaign;
import vn.lantoa.campaign.plan.Campaigns;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Organisations;

/** Reads campaigns, for every officer of the province, because campaigns are joint. */
@ApplicationScoped
public class ReadCampaigns {
    private static final String LIST =
            """
            select c.id, c.code, c.title, o.name as leader, c.anchor_on as day, count(i.id) as "all",
                   count(i.id) filter (where i.cancelled_at is null and r.state in ('PLANNED', 'EMBARGOED')) as scheduled,
                   count(i.id) filter (where r.state in ('PUBLISHED', 'SUPERSEDED', 'EXPIRED')) as "out",
                   count(i.id) filter (where i.cancelled_at is not null) as cancelled
              from campaign c join organisation o on o.id = c.organisation_id
              left join campaign_item i on i.campaign_id = c.id
              left join release r on r.id = i.release_id
             group by c.id, o.name order by c.anchor_on desc, c.code limit 200""";

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Campaigns campaigns;

    @Inject
    CampaignTrail trail;

    @Inject
    Organisations organisations;

    @Inject
    ItemRows rows;

    @Inject
    Clock clock;

    /** Returns all campaigns, the latest day first; at most 200. */
    public List<CampaignLine> list(Actor by) {
        requireOfficer(by);
        return database.sql(LIST).list(CampaignLine.class);
    }

    /** Returns one campaign, with the readiness issues of each item. */
    public CampaignView get(String code, Actor by) {
        requireOfficer(by);
        return view(campaigns.find(code).orElseThrow(() -> new NotFound("campaign:" + code)), by);
    }

    /** Returns the campaign of this item. */
    public CampaignView of(CampaignItemId item, Actor by) {
        requireOfficer(by);
        return view(campaigns.get(campaigns.campaignOf(item)), by);
    }

    /** Returns the history of an item, the latest step first. */
    public List<CampaignStep> steps(CampaignItemId item, Actor by) {
        requireOfficer(by);
        return trail.of(item);
    }

    private CampaignView view(Campaign campaign, Actor by) {
        var mine = access.organisationsOf(by);
        var now = clock.instant();
        var found = rows.of(campaign.id(), now);
        var facts = found.stream().map(ItemRows.Row::facts).toList();
        var items = found.stream()
                .map(row -> new ItemView(
                        row.facts(), row.card(), ReadinessRules.issues(row.facts(), facts, campaign.zone(), now)))
                .map(item -> mine.contains(campaign.organisation())
                                || mine.contains(item.facts().spec().owner())
                        ? item
                        : item.withoutTitle())
                .toList();
        return new CampaignView(
                campaign.id(),
                new CampaignView.Head(
                        campaign.code(), campaign.title(), campaign.anchorOn(), campaign.zone(), campaign.run()),
                new CampaignView.Lead(campaign.organisation(), organisations.nameOf(campaign.organisation())),
                items,
                rows.events(campaign.id(), now));
    }

    private void requireOfficer(Actor by) {
        if (access.organisationsOf(by).isEmpty()) throw new Forbidden("officers only");
    }

    /** Campaign in the list, as the API returns it and the page displays it. */
    @Schema(name = "CampaignLine")
    public record CampaignLine(
            @JsonbTransient CampaignId id,
            String code,
            String title,
            String leader,
            @Schema(implementation = String.class) LocalDate day,
            Counts counts) {
        /** Numbers of a campaign's items: all, scheduled, published, and cancelled. */
        @Schema(name = "CampaignCounts")
        public record Counts(int all, int scheduled, int out, int cancelled) {}
    }
}
