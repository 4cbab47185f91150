package vn.lantoa.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.place.PlaceSpec.Position;
import vn.lantoa.place.PlaceSpec.Size;

/** Repository of places, written in batches. */
@ApplicationScoped
class Places {
    private static final String COLUMNS =
            """
            p.id, p.reference, p.name, p.kind, p.commune_id as commune, p.latitude, p.longitude, p.width_cm, p.height_cm, p.state
            """;

    // a place that was closed in the meantime is unchanged
    private static final String WRITE =
            """
            insert into place (id, code, organisation_id, reference, name, kind, commune_id, latitude, longitude, width_cm,
                height_cm, state, added_at)
            select id, code, :unit, reference, name, kind, commune, latitude, longitude, "widthCm", "heightCm", state, :now
              from jsonb_to_recordset(cast(:rows as jsonb)) as l (id uuid, code text, reference text, name text, kind text,
                   commune uuid, latitude numeric, longitude numeric, "widthCm" integer, "heightCm" integer, state text)
            on conflict (organisation_id, reference) do update
               set (name, kind, commune_id, latitude, longitude, width_cm, height_cm, state) =
                   (excluded.name, excluded.kind, excluded.commune_id, excluded.latitude, excluded.longitude,
                    excluded.width_cm, excluded.height_cm, excluded.state)
             where place.state <> 'CLOSED'""";

    @Inject
    Database database;

    /** A row of the register. */
    private record Row(
            PlaceId id,
            String reference,
            String name,
            PlaceKind kind,
            OrganisationId commune,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Integer widthCm,
            @Nullable Integer heightCm,
            PlaceState state) {
        PlaceSpec spec() {
            var position = latitude == null || longitude == null ? null : new Position(latitude, longitude);
            var size = widthCm == null || heightCm == null ? null : new Size(widthCm, heightCm);
            return new PlaceSpec(reference, name, kind, commune, position, size, state);
        }
    }

    /** A row to be written. */
    private record Line(
            UUID id,
            String code,
            String reference,
            String name,
            String kind,
            UUID commune,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Integer widthCm,
            @Nullable Integer heightCm,
            String state) {
        static Line of(PlaceSpec spec) {
            var position = spec.position();
            var size = spec.size();
            return new Line(
                    UUID.randomUUID(),
                    PlaceCode.random().text(),
                    spec.reference(),
                    spec.name(),
                    spec.kind().name(),
                    spec.commune().value(),
                    position == null ? null : position.latitude(),
                    position == null ? null : position.longitude(),
                    size == null ? null : size.widthCm(),
                    size == null ? null : size.heightCm(),
                    spec.state().name());
        }
    }

    /** A place whose row is locked. */
    record Locked(PlaceId id, OrganisationId unit, String reference, PlaceState state) {
        /** Throws {@link Conflict} unless the place may change to this state. */
        void requireMove(PlaceState next) {
            if (state != next && !state.mayBecome(next))
                throw new Conflict("place-closed", "place:" + id + " is " + state.slug());
        }
    }

    /** Returns the places of a unit with these references, by reference. */
    Map<String, PlaceSpec> known(OrganisationId unit, Collection<String> references) {
        var known = new HashMap<String, PlaceSpec>();
        database.sql("select " + COLUMNS + " from place p where p.organisation_id = :unit"
                        + " and p.reference = any (cast(:references as text[]))")
                .with("unit", unit)
                .with("references", references)
                .list(Row.class)
                .forEach(row -> known.put(row.reference(), row.spec()));
        return known;
    }

    /** Inserts or updates places of a unit, matched by reference. */
    void write(OrganisationId unit, List<PlaceSpec> specs, Instant now) {
        database.sql(WRITE)
                .with("rows", HubJson.write(specs.stream().map(Line::of).toList()))
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

    /** Closes the place unless it is closed already. */
    void close(PlaceId id, String reason) {
        database.sql("update place set state = 'CLOSED', reason = :reason where id = :id and state <> 'CLOSED'")
                .with("id", id)
                .with("reason", reason)
                .update();
    }
}
