package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.release.ReleaseId;

/** Repository of bulletins. History steps are immutable. */
@ApplicationScoped
public class Bulletins {
    private static final int MOST = 200;

    private static final String LIVE =
            "b.state = :out and r.state = :published and (r.expires_at is null or r.expires_at > :now)";

    private static final String WAS_OUT =
            "exists (select 1 from bulletin_status s where s.bulletin_id = b.id and s.state = :out)";

    private static final String LATEST_OF =
            "(select b.id from bulletin b where b.organisation_id = any (cast(:these as uuid[]))"
                    + " order by b.created_at desc, b.id limit " + MOST + ")";

    private static final String LATEST_READ_THERE =
            "(select b.id from bulletin_commune c join bulletin b on b.id = c.bulletin_id"
                    + " where c.commune_id = any (cast(:these as uuid[])) and " + WAS_OUT
                    + " order by b.created_at desc, b.id limit " + MOST + ")";

    private static final String THERE =
            "(cast(:commune as uuid) is null or exists (select 1 from bulletin_commune c where c.bulletin_id = b.id"
                    + " and c.commune_id = cast(:commune as uuid)))";

    private static final String ADD =
            """
            insert into bulletin (id, organisation_id, asset_id, release_id, version_number, language, title, medium,
              priority, voice, script, slot_seconds, estimate_millis, state, first_on, last_on, days, times, zone,
              created_at, created_by, changed_at)
            values (:id, :organisation, :asset, :release, :version, :language, :title, :medium, :priority, :voice,
              :script, :slotSeconds, :estimateMillis, 'MAKING', :firstOn, :lastOn, cast(:days as text[]),
              cast(:times as text[]), :zone, :at, :by, :at)""";

    @Inject
    Database database;

    @Inject
    BulletinRows rows;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public void add(BulletinView one, Actor by) {
        var schedule = one.plan().schedule();
        database.sql(ADD)
                .with(one.source())
                .with(one.kind())
                .with(one.text())
                .with("id", one.id())
                .with("days", schedule.sortedDays())
                .with("times", schedule.times())
                .with("zone", schedule.zone().getId())
                .with(schedule)
                .with("at", one.progress().createdAt())
                .with("by", by.reference())
                .update();
        var communes = one.plan().communes().stream().map(OrganisationView::id).toList();
        database.sql("insert into bulletin_commune (bulletin_id, commune_id)"
                        + " select cast(:bulletin as uuid), unnest(cast(:communes as uuid[]))")
                .with("bulletin", one.id())
                .with("communes", communes)
                .update();
        note(one.id(), BulletinState.MAKING, "", by, one.progress().createdAt());
    }

    /** Returns the current bulletin, locked until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public BulletinView getLocked(BulletinId id) {
        database.sql("select id from bulletin where id = :id for update")
                .with("id", id)
                .values(UUID.class);
        return get(id);
    }

    public BulletinView get(BulletinId id) {
        return rows.list("where b.id = :id", query -> query.with("id", id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("bulletin:" + id));
    }

    /**
     * Returns the bulletins that belong to the given organisations, or are or were to be broadcast there; the latest
     * first, at most 200.
     */
    public List<BulletinView> of(Set<OrganisationId> organisations) {
        return rows.list(
                "where b.id in (" + LATEST_OF + " union all " + LATEST_READ_THERE + ")"
                        + " order by b.created_at desc, b.id limit " + MOST,
                query -> query.with("these", organisations));
    }

    /**
     * Returns the live bulletins of this medium that have airings after this day, the latest first.
     *
     * @param commune null for all communes
     */
    public List<BulletinView> live(BulletinMedium medium, @Nullable OrganisationId commune, LocalDate after) {
        return rows.list(
                "where b.medium = :medium and " + THERE + " and " + LIVE
                        + " and b.last_on > :day order by b.changed_at desc, b.id limit " + MOST,
                query -> query.with("medium", medium).with("commune", commune).with("day", after));
    }

    /**
     * Returns the latest of the last days of live bulletins that is not after the given day.
     *
     * @param commune null for all communes
     */
    public Optional<LocalDate> lastDayUntil(BulletinMedium medium, @Nullable OrganisationId commune, LocalDate day) {
        return rows
                .list(
                        "where b.medium = :medium and " + THERE + " and " + LIVE
                                + " and b.last_on <= :day order by b.last_on desc limit 1",
                        query -> query.with("medium", medium)
                                .with("commune", commune)
                                .with("day", day))
                .stream()
                .map(one -> one.plan().schedule().lastOn())
                .findFirst();
    }

    /**
     * Returns the bulletins created since the given time that were live but, for any reason, no longer are.
     *
     * @param commune null for all communes
     */
    public List<BulletinView> gone(BulletinMedium medium, @Nullable OrganisationId commune, Instant since) {
        return rows.list(
                "where b.medium = :medium and " + THERE + " and not (" + LIVE + ") and " + WAS_OUT
                        + " and b.created_at > :since order by b.changed_at desc, b.id limit " + MOST,
                query -> query.with("medium", medium).with("commune", commune).with("since", since));
    }

    /**
     * Returns the bulletins made from this release that are neither withdrawn nor failed, locked until the transaction
     * ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<BulletinView> openOf(ReleaseId release) {
        var open = database.sql("select id from bulletin where release_id = :release"
                        + " and state = any (cast(:open as text[])) order by id for update")
                .with("release", release)
                .with("open", BulletinState.OPEN)
                .values(BulletinId.class);
        return rows.list("where b.id = any (cast(:open as uuid[])) order by b.id", query -> query.with("open", open));
    }

    /** Moves a bulletin to its next state, and returns the time of the move. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant move(BulletinView one, BulletinState next, String note, Actor by) {
        var now = clock.instant();
        var state = one.progress().state();
        if (!state.mayBecome(next))
            throw new IllegalStateException("bulletin " + one.id() + " is " + state + " and cannot become " + next);
        database.sql("update bulletin set state = :next, reason = :reason, changed_at = :now"
                        + " where id = :id and state = :state")
                .with("next", next)
                .with("reason", next == BulletinState.FAILED ? note : "")
                .with("now", now)
                .with("id", one.id())
                .with("state", state)
                .update();
        note(one.id(), next, note, by, now);
        return now;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void sound(BulletinId id, BulletinSound sound) {
        database.sql("update bulletin set sha256 = :sha256, media_type = :mediaType, bytes = :bytes,"
                        + " sound_millis = :millis where id = :id")
                .with(sound)
                .with("id", id)
                .update();
    }

    private void note(BulletinId id, BulletinState state, String note, Actor by, Instant now) {
        database.sql("insert into bulletin_status (bulletin_id, state, note, at, by_whom)"
                        + " values (:id, :state, :note, :now, :by)")
                .with("id", id)
                .with("state", state)
                .with("note", note)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
