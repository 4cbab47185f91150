package vn.lantoa.bulletin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.release.ReleaseState;

/** Reads bulletins from their rows, with four queries for any number of bulletins. */
@ApplicationScoped
class BulletinRows {
    private static final String SELECT =
            """
            select b.id, b.organisation_id as organisation, o.name as publisher, b.asset_id as asset,
              b.release_id as release, b.version_number as version, b.language, b.title, b.medium, b.priority, b.voice,
              b.script, b.slot_seconds, b.estimate_millis, b.first_on, b.last_on, b.days, b.times, b.zone, b.sha256,
              b.media_type, b.bytes, b.sound_millis as millis, b.state, b.reason, b.created_at,
              greatest(b.changed_at, case when b.state = :out and r.expires_at <= :now then r.expires_at end)
                as changed_at,
              b.state = :out and r.state = :published and (r.expires_at is null or r.expires_at > :now) as live
            from bulletin b join release r on r.id = b.release_id join organisation o on o.id = b.organisation_id
            """;

    private static final String OF = " where bulletin_id = any (cast(:bulletins as uuid[]))";

    @Inject
    Database database;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** Row of a bulletin. */
    private record Row(
            BulletinId id,
            BulletinView.Source source,
            BulletinSpec.Kind kind,
            BulletinView.Text text,
            Days days,
            @Nullable BulletinSound sound,
            StateColumns standing) {}

    /** Schedule columns of the row. */
    private record Days(LocalDate firstOn, LocalDate lastOn, List<DayOfWeek> days, List<String> times, String zone) {
        BulletinSchedule schedule() {
            var clock = times.stream().map(LocalTime::parse).toList();
            return new BulletinSchedule(firstOn, lastOn, Set.copyOf(days), clock, ZoneId.of(zone));
        }
    }

    /** State columns of the row. */
    private record StateColumns(
            BulletinState state, String reason, boolean live, Instant createdAt, Instant changedAt) {
        BulletinView.Progress with(List<BulletinView.Step> history) {
            return new BulletinView.Progress(state, reason, live, createdAt, changedAt, history);
        }
    }

    /** Commune in which a bulletin is broadcast. */
    private record Place(BulletinId bulletin, OrganisationId commune) {}

    /** Step in the history of a bulletin. */
    private record Event(BulletinId bulletin, BulletinView.Step step) {}

    /**
     * Returns the bulletins that satisfy the SQL condition; {@code :now}, {@code :out} and {@code :published} are
     * already bound.
     */
    List<BulletinView> list(String where, UnaryOperator<SqlQuery> parameters) {
        var query = database.sql(SELECT + where)
                .with("now", clock.instant())
                .with("out", BulletinState.OUT)
                .with("published", ReleaseState.PUBLISHED);
        var rows = parameters.apply(query).list(Row.class);
        if (rows.isEmpty()) return List.of();
        var ids = rows.stream().map(Row::id).toList();
        var communes = communes(ids);
        var histories = histories(ids);
        return rows.stream()
                .map(row -> new BulletinView(
                        row.id(),
                        row.source(),
                        row.kind(),
                        row.text(),
                        new BulletinView.Plan(row.days().schedule(), communes.getOrDefault(row.id(), List.of())),
                        row.sound(),
                        row.standing().with(histories.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private Map<BulletinId, List<OrganisationView>> communes(List<BulletinId> bulletins) {
        var places = database.sql("select bulletin_id as bulletin, commune_id as commune from bulletin_commune" + OF)
                .with("bulletins", bulletins)
                .list(Place.class);
        var known = organisations.views(places.stream().map(Place::commune).collect(toSet()));
        return places.stream()
                .collect(groupingBy(
                        Place::bulletin, Collectors.collectingAndThen(Collectors.toList(), these -> these.stream()
                                .map(place -> known.get(place.commune()))
                                .flatMap(Stream::ofNullable)
                                .sorted(OrganisationView.BY_NAME)
                                .toList())));
    }

    private Map<BulletinId, List<BulletinView.Step>> histories(List<BulletinId> bulletins) {
        return database
                .sql("select bulletin_id as bulletin, state, note, at, by_whom as by from bulletin_status" + OF
                        + " order by at")
                .with("bulletins", bulletins)
                .list(Event.class)
                .stream()
                .collect(groupingBy(Event::bulletin, mapping(Event::step, Collectors.toList())));
    }
}
