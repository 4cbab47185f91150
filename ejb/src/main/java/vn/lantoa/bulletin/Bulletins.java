package vn.lantoa.bulletin;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.bulletin.kind.BulletinMedium;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.ReleaseId;

/** The bulletins that are kept. Steps are written once and never changed. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Bulletins {
    private static final int MOST = 200;
    private static final String LIVE =
            "b.state = 'OUT' and r.state = 'PUBLISHED' and (r.expires_at is null or r.expires_at > ?1)";

    private static final String WAS_OUT =
            "exists (select 1 from bulletin_status s where s.bulletin_id = b.id and s.state = 'OUT')";
    private static final String THERE =
            "(?3 = '' or exists (select 1 from bulletin_commune c where c.bulletin_id = b.id"
                    + " and cast(c.commune_id as text) = ?3))";

    @PersistenceContext
    EntityManager entities;

    @Inject
    BulletinRows rows;

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void add(BulletinView one, Actor by) {
        entities.createNativeQuery(
                        """
                        insert into bulletin (id, organisation_id, asset_id, release_id, version_number, language, title,
                          medium, priority, script, slot_seconds, estimate_millis, voice, state, first_on, last_on, days,
                          times, zone, created_at, created_by, changed_at, sha256, media_type, bytes, sound_millis)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, cast(?15 as date),
                          cast(?16 as date), string_to_array(?17, ','), string_to_array(?18, ','), ?19, ?20, ?21, ?20,
                          null, null, null, null)""")
                .setParameter(1, one.id().value())
                .setParameter(2, one.source().organisation().value())
                .setParameter(3, one.source().asset().value())
                .setParameter(4, one.source().release().value())
                .setParameter(5, one.source().version())
                .setParameter(6, one.source().language())
                .setParameter(7, one.text().title())
                .setParameter(8, one.kind().medium().name())
                .setParameter(9, one.kind().priority().name())
                .setParameter(10, one.text().script())
                .setParameter(11, one.text().slotSeconds())
                .setParameter(12, one.text().estimateMillis())
                .setParameter(13, one.kind().voice().name())
                .setParameter(14, BulletinState.MAKING.name())
                .setParameter(15, one.plan().schedule().firstOn().toString())
                .setParameter(16, one.plan().schedule().lastOn().toString())
                .setParameter(17, joined(one.plan().schedule().sortedDays(), DayOfWeek::name))
                .setParameter(18, joined(one.plan().schedule().times(), Object::toString))
                .setParameter(19, one.plan().schedule().zone().getId())
                .setParameter(20, one.progress().createdAt().atOffset(ZoneOffset.UTC))
                .setParameter(21, by.reference())
                .executeUpdate();
        for (var commune : one.plan().communes())
            entities.createNativeQuery("insert into bulletin_commune (bulletin_id, commune_id) values (?, ?)")
                    .setParameter(1, one.id().value())
                    .setParameter(2, commune.id().value())
                    .executeUpdate();
        note(one.id(), BulletinState.MAKING, "", by, one.progress().createdAt());
    }

    private static <T> String joined(List<T> all, java.util.function.Function<T, String> word) {
        return all.stream().map(word).collect(Collectors.joining(","));
    }

    /** The bulletin as it stands, locked until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public BulletinView getLocked(BulletinId id) {
        entities.createNativeQuery("select id from bulletin where id = ? for update")
                .setParameter(1, id.value())
                .getResultList();
        return get(id);
    }

    public BulletinView get(BulletinId id) {
        return rows.list("where b.id = ?2", id.value()).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("bulletin:" + id));
    }

    /** Those of these organisations, and those that are or were to be read there, the latest first; at most 200. */
    public List<BulletinView> of(Set<OrganisationId> organisations) {
        var ids = organisations.stream().map(OrganisationId::toString).collect(Collectors.joining(","));
        return rows.list(
                "where b.organisation_id = any(cast(string_to_array(?2, ',') as uuid[])) or exists (select 1"
                        + " from bulletin_commune c where c.bulletin_id = b.id"
                        + " and c.commune_id = any(cast(string_to_array(?2, ',') as uuid[])) and " + WAS_OUT
                        + ") order by b.created_at desc, b.id limit " + MOST,
                ids);
    }

    /**
     * Those of this medium that stand in a feed and have still to be read after this day; the latest first.
     *
     * @param commune null: wherever
     */
    public List<BulletinView> live(BulletinMedium medium, @Nullable OrganisationId commune, LocalDate after) {
        return rows.list(
                "where b.medium = ?2 and " + THERE + " and " + LIVE
                        + " and b.last_on > cast(?4 as date) order by b.changed_at desc, b.id limit " + MOST,
                medium.name(),
                text(commune),
                after.toString());
    }

    /** The last day of the latest of those that are out and had to be read no longer than to this day. */
    public Optional<LocalDate> lastDayUntil(BulletinMedium medium, @Nullable OrganisationId commune, LocalDate day) {
        return rows
                .list(
                        "where b.medium = ?2 and " + THERE + " and " + LIVE
                                + " and b.last_on <= cast(?4 as date) order by b.last_on desc limit 1",
                        medium.name(),
                        text(commune),
                        day.toString())
                .stream()
                .map(one -> one.plan().schedule().lastOn())
                .findFirst();
    }

    /** Those that were out and are not any more, by whatever way, of those made since then. */
    public List<BulletinView> gone(BulletinMedium medium, @Nullable OrganisationId commune, Instant since) {
        return rows.list(
                "where b.medium = ?2 and " + THERE + " and not (" + LIVE + ")" + " and " + WAS_OUT
                        + " and b.created_at > ?4 order by b.changed_at desc, b.id limit " + MOST,
                medium.name(),
                text(commune),
                since.atOffset(ZoneOffset.UTC));
    }

    private static String text(@Nullable OrganisationId commune) {
        return commune == null ? "" : commune.toString();
    }

    /** Those made of this release that are not withdrawn or failed, locked until the transaction ends. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<BulletinView> openOf(ReleaseId release) {
        entities.createNativeQuery("select id from bulletin where release_id = ? order by id for update")
                .setParameter(1, release.value())
                .getResultList();
        return rows.list(
                "where b.release_id = ?2 and b.state in ('MAKING', 'HELD', 'OUT') order by b.id", release.value());
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void move(BulletinView one, BulletinState next, String note, Actor by, Instant now) {
        if (!one.progress().state().mayBecome(next))
            throw new IllegalStateException("bulletin " + one.id() + " cannot become " + next);
        entities.createNativeQuery("update bulletin set state = ?, reason = ?, changed_at = ? where id = ?")
                .setParameter(1, next.name())
                .setParameter(2, next == BulletinState.FAILED ? note : "")
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setParameter(4, one.id().value())
                .executeUpdate();
        note(one.id(), next, note, by, now);
    }

    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void sound(BulletinId id, @Nullable BulletinSound sound) {
        if (sound == null) return;
        entities.createNativeQuery(
                        "update bulletin set sha256 = ?, media_type = ?, bytes = ?, sound_millis = ? where id = ?")
                .setParameter(1, sound.sha256().hex())
                .setParameter(2, sound.mediaType())
                .setParameter(3, sound.bytes())
                .setParameter(4, sound.millis())
                .setParameter(5, id.value())
                .executeUpdate();
    }

    private void note(BulletinId id, BulletinState state, String note, Actor by, Instant now) {
        entities.createNativeQuery(
                        "insert into bulletin_status (bulletin_id, state, note, at, by_whom) values (?, ?, ?, ?, ?)")
                .setParameter(1, id.value())
                .setParameter(2, state.name())
                .setParameter(3, note)
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, by.reference())
                .executeUpdate();
    }
}
