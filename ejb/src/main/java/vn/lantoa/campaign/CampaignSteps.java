package vn.lantoa.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;

/** Repository of campaign steps, which are immutable. */
@ApplicationScoped
public class CampaignSteps {
    private static final String COLUMNS =
            """
            select id, campaign_id as campaign, item_id as item, kind, note, cast(starts_at as text) as starts_at,
                   cast(ends_at as text) as ends_at, at, by_whom as by
            from campaign_step
            """;

    @Inject
    Database database;

    @Transactional(TxType.MANDATORY)
    public void add(CampaignStep step) {
        var before = step.before();
        database.sql(
                        """
                        insert into campaign_step (id, campaign_id, item_id, kind, note, starts_at, ends_at, at, by_whom)
                        values (:id, :campaign, cast(:item as uuid), :kind, :note, cast(:startsAt as timestamp),
                          cast(:endsAt as timestamp), :at, :by)""")
                .with(step)
                .with(step.place())
                .with("startsAt", before == null ? null : before.startsAt().toString())
                .with("endsAt", before == null ? null : Objects.toString(before.endsAt(), null))
                .with(step.stamp())
                .update();
    }

    public CampaignStep get(CampaignStepId id) {
        return list("where id = :of", id).stream().findFirst().orElseThrow(() -> new NotFound("campaign-step:" + id));
    }

    /** Returns the last step that changed this item itself; planned and dropped actions do not count. */
    public Optional<CampaignStep> findLast(CampaignItemId item) {
        return CampaignStep.lastOf(of(item));
    }

    /** Returns the steps of this item, the latest first; at most 100. */
    public List<CampaignStep> of(CampaignItemId item) {
        return list("where item_id = :of order by at desc, id desc limit 100", item);
    }

    private List<CampaignStep> list(String where, Record of) {
        return database.sql(COLUMNS + where).with("of", of).list(CampaignStep.class);
    }
}
