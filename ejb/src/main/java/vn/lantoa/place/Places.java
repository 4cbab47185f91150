package vn.lantoa.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/**
 * Repository of places, which writes in batches. Also checks the right to manage places, and supplies the communes for
 * their validation.
 */
@ApplicationScoped
class Places {
    /** Columns of a {@link PlaceContent}, from {@code place} as {@code p} and its commune as {@code c}. */
    static final String CONTENT =
            """
            p.reference, p.name, lower(replace(p.kind, '_', '-')) as kind, c.code as commune, p.latitude, p.longitude,
            p.width_cm, p.height_cm, lower(replace(p.state, '_', '-')) as state
            """;

    // a place that was closed in the meantime is unchanged
    private static final String WRITE =
            """
            insert into place (id, code, organisation_id, reference, name, kind, commune_id, latitude, longitude, width_cm,
                height_cm, state, added_at)
            select gen_random_uuid(), l.code, :unit, p.reference, p.name, upper(replace(p.kind, '-', '_')), c.id, p.latitude,
                   p.longitude, p."widthCm", p."heightCm", upper(replace(p.state, '-', '_')), :now
              from jsonb_to_recordset(cast(:rows as jsonb)) as l (code text, place jsonb)
              cross join lateral jsonb_to_record(l.place) as p (reference text, name text, kind text, commune text,
                   latitude numeric, longitude numeric, "widthCm" integer, "heightCm" integer, state text)
              join organisation c on c.code = p.commune
            on conflict (organisation_id, reference) do update
               set (name, kind, commune_id, latitude, longitude, width_cm, height_cm, state) =
                   (excluded.name, excluded.kind, excluded.commune_id, excluded.latitude, excluded.longitude,
                    excluded.width_cm, excluded.height_cm, excluded.state)
             where place.state <> 'CLOSED'""";

    @Inject
    Database database;

    @Inject
    Access access;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    /** A row to be written, with the code of its label if the place is new. */
    private record Line(String code, PlaceContent place) {}

    /** A place whose row is locked. */
    record Locked(PlaceId id, OrganisationId unit, String reference, PlaceState state) {
        /** Throws {@link Conflict} unless the place may change to this state. */
        void requireMove(String slug) {
            var next = Slug.find(PlaceState.class, slug).orElseThrow();
            if (state != next && !state.mayBecome(next))
                throw new Conflict("place-closed", "place:" + id + " is " + state.slug());
        }
    }

    /** Returns the places of a unit with these references, by reference. */
    Map<String, PlaceContent> known(OrganisationId unit, Collection<String> references) {
        return database
                .sql("select " + CONTENT + " from place p join organisation c on c.id = p.commune_id"
                        + " where p.organisation_id = :unit and p.reference = any (cast(:references as text[]))")
                .with("unit", unit)
                .with("references", references)
                .list(PlaceContent.class)
                .stream()
                .collect(Collectors.toMap(PlaceContent::reference, place -> place));
    }

    /** Inserts or updates places of a unit, matched by reference. */
    void write(OrganisationId unit, List<PlaceContent> places, Instant now) {
        var rows = places.stream().map(place -> new Line(PlaceCode.random().text(), place));
        database.sql(WRITE)
                .with("rows", HubJson.write(rows.toList()))
                .with("unit", unit)
                .with("now", now)
                .update();
    }

    /** Finds the place of a unit with this reference. */
    Optional<PlaceId> find(OrganisationId unit, String reference) {
        return database.sql("select id from place where organisation_id = :unit and reference = :reference")
                .with("unit", unit)
                .with("reference", reference)
                .value(PlaceId.class);
    }

    /** Returns the place, locked until the end of the transaction. */
    Locked getLocked(PlaceId id) {
        return database.sql("select id, organisation_id as unit, reference, state from place where id = :id for update")
                .with("id", id)
                .first(Locked.class)
                .orElseThrow(() -> new NotFound("place:" + id));
    }

    /** Closes the place; does nothing if it is already closed. */
    void close(PlaceId id, String reason) {
        database.sql("update place set state = 'CLOSED', reason = :reason where id = :id and state <> 'CLOSED'")
                .with("id", id)
                .with("reason", reason)
                .update();
    }

    /** Throws {@link Forbidden} if the actor may not manage the places of this unit. */
    void admit(Actor by, OrganisationId unit) {
        access.requireAny(by, unit, Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);
    }

    /** Returns the codes of today's communes and wards. */
    Set<String> communes() {
        return organisations.communesOn(LocalDate.ofInstant(clock.instant(), clock.getZone())).stream()
                .map(OrganisationView::code)
                .collect(Collectors.toSet());
    }
}
