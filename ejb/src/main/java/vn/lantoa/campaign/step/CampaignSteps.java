package vn.lantoa.campaign.step;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CampaignId;
import vn.lantoa.campaign.CampaignItemId;
import vn.lantoa.campaign.CampaignPlace;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.NotFound;

/** The repository of steps. Written once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CampaignSteps {
    private static final String COLUMNS =
            """
            select id, campaign_id, item_id, kind, note, cast(starts_at as text), cast(ends_at as text), at, by_whom
            from campaign_step
            """;

    @PersistenceContext
    EntityManager entities;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(CampaignStep step) {
        entities.createNativeQuery(
                        """
                        insert into campaign_step (id, campaign_id, item_id, kind, note, starts_at, ends_at, at, by_whom)
                        values (?, ?, cast(? as uuid), ?, ?, cast(? as timestamp), cast(? as timestamp), ?, ?)""")
                .setParameter(1, step.id().value())
                .setParameter(2, step.place().campaign().value())
                .setParameter(3, text(step.place().item()))
                .setParameter(4, step.kind().name())
                .setParameter(5, step.note())
                .setParameter(6, text(CampaignStep.starts(step.before())))
                .setParameter(7, text(CampaignStep.ends(step.before())))
                .setParameter(8, step.stamp().at().atOffset(ZoneOffset.UTC))
                .setParameter(9, step.stamp().by())
                .executeUpdate();
    }

    public CampaignStep get(CampaignStepId id) {
        return list("where id = ?", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("campaign-step:" + id));
    }

    /** The last step of this item itself, whatever was planned or dropped beside it. */
    public Optional<CampaignStep> findLast(CampaignItemId item) {
        return CampaignStep.lastOf(of(item));
    }

    /** The steps of this item, the latest first; at most 100. */
    public List<CampaignStep> of(CampaignItemId item) {
        return list("where item_id = ? order by at desc, id desc limit 100", item.value());
    }

    /** The steps of this campaign, the latest first; at most 50. */
    public List<CampaignStep> of(CampaignId campaign) {
        return list("where campaign_id = ? order by at desc, id desc limit 50", campaign.value());
    }

    private List<CampaignStep> list(String where, UUID of) {
        List<?> rows =
                entities.createNativeQuery(COLUMNS + where).setParameter(1, of).getResultList();
        return rows.stream().map(row -> step((Object[]) row)).toList();
    }

    private static CampaignStep step(Object[] row) {
        return new CampaignStep(
                new CampaignStepId((UUID) row[0]),
                new CampaignPlace(
                        new CampaignId((UUID) row[1]), row[2] == null ? null : new CampaignItemId((UUID) row[2])),
                StepKind.valueOf((String) row[3]),
                (String) row[4],
                row[5] == null ? null : new LocalWindow(local(row[5]), row[6] == null ? null : local(row[6])),
                new CampaignStep.Stamp(Columns.instant(row[7]), (String) row[8]));
    }

    private static LocalDateTime local(Object column) {
        return LocalDateTime.parse(((String) column).replace(' ', 'T'));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
