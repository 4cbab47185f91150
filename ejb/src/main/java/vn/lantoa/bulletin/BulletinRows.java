package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.bulletin.kind.BulletinMedium;
import vn.lantoa.bulletin.kind.BulletinPriority;
import vn.lantoa.bulletin.kind.BulletinVoice;
import vn.lantoa.bulletin.schedule.BulletinSchedule;
import vn.lantoa.kernel.Columns;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.release.ReleaseId;

/** Reads bulletins from their rows. */
@ApplicationScoped
class BulletinRows {
    private static final String SELECT =
            """
            select b.id, b.organisation_id, o.name, b.asset_id, b.release_id, b.version_number, b.language, b.title, b.medium,
              b.priority, b.voice, b.script, b.slot_seconds, b.estimate_millis, cast(b.first_on as text),
              cast(b.last_on as text), array_to_string(b.days, ','), array_to_string(b.times, ','), b.zone, b.sha256,
              b.media_type, b.bytes, b.sound_millis, b.state, b.reason, b.created_at,
              greatest(b.changed_at, case when b.state = 'OUT' and r.expires_at <= ?1 then r.expires_at end),
              b.state = 'OUT' and r.state = 'PUBLISHED' and (r.expires_at is null or r.expires_at > ?1)
            from bulletin b join release r on r.id = b.release_id join organisation o on o.id = b.organisation_id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** Those for which this holds; its parameters are {@code ?2} and on. */
    List<BulletinView> list(String where, Object... parameters) {
        var query = entities.createNativeQuery(SELECT + where)
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC));
        for (int i = 0; i < parameters.length; i++) query.setParameter(i + 2, parameters[i]);
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private BulletinView view(Object[] row) {
        var id = new BulletinId((UUID) row[0]);
        var source = new BulletinView.Source(
                new OrganisationId((UUID) row[1]),
                (String) row[2],
                new AssetId((UUID) row[3]),
                new ReleaseId((UUID) row[4]),
                number(row[5]),
                (String) row[6]);
        var kind = new BulletinWish.Kind(
                BulletinMedium.valueOf((String) row[8]),
                BulletinPriority.valueOf((String) row[9]),
                BulletinVoice.valueOf((String) row[10]));
        var text = new BulletinView.Text(
                (String) row[7], (String) row[11], number(row[12]), ((Number) row[13]).longValue());
        var progress = new BulletinView.Progress(
                BulletinState.valueOf((String) row[23]),
                (String) row[24],
                (Boolean) row[27],
                Columns.instant(row[25]),
                Columns.instant(row[26]),
                history(id));
        var plan = new BulletinView.Plan(schedule(row), communes(id));
        return new BulletinView(id, source, kind, text, plan, sound(row), progress);
    }

    private static BulletinSchedule schedule(Object[] row) {
        return new BulletinSchedule(
                LocalDate.parse((String) row[14]),
                LocalDate.parse((String) row[15]),
                words(row[16]).map(DayOfWeek::valueOf).collect(Collectors.toSet()),
                words(row[17]).map(LocalTime::parse).toList(),
                ZoneId.of((String) row[18]));
    }

    private static @Nullable BulletinSound sound(Object[] row) {
        if (row[19] == null) return null;
        return new BulletinSound(
                new Sha256((String) row[19]),
                (String) row[20],
                ((Number) row[21]).longValue(),
                ((Number) row[22]).longValue());
    }

    private List<OrganisationView> communes(BulletinId id) {
        List<?> rows = entities.createNativeQuery("select commune_id from bulletin_commune where bulletin_id = ?")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .flatMap(row -> organisations.findView(new OrganisationId((UUID) row)).stream())
                .sorted(OrganisationView.BY_NAME)
                .toList();
    }

    private List<BulletinView.Step> history(BulletinId id) {
        List<?> rows = entities.createNativeQuery(
                        "select state, note, at, by_whom from bulletin_status where bulletin_id = ? order by at")
                .setParameter(1, id.value())
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new BulletinView.Step(
                        BulletinState.valueOf((String) row[0]), (String) row[1], Columns.instant(row[2]), (String)
                                row[3]))
                .toList();
    }

    private static Stream<String> words(Object column) {
        return Stream.of(((String) column).split(",")).filter(word -> !word.isEmpty());
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
