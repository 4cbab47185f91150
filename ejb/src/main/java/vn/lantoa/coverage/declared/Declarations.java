package vn.lantoa.coverage.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.campaign.event.CampaignEvent;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of declarations. */
@ApplicationScoped
class Declarations {
    private static final String ADD =
            """
            insert into declaration (id, organisation_id, kind, title, first_on, last_on, amount, venue, proof,
                asset_id, version_number, tasks, audiences, file_sha256, file_name, file_type, file_bytes, state,
                replaces, event_id, event_kind, made_at, made_by)
            select :id, :unit, :kind, :title, :first, :last, :amount, :venue, :proof, cast(:asset as uuid),
                   (select r.version_number from release r where r.asset_id = cast(:asset as uuid)
                     and r.published_at is not null order by r.published_at desc limit 1),
                   cast(:tasks as text[]), cast(:audiences as text[]), d.file_sha256, d.file_name, d.file_type,
                   d.file_bytes, 'DECLARED', d.id, d.event_id, d.event_kind, :now, :by
              from (select 1) one left join declaration d on d.id = cast(:replaces as uuid)""";

    @Inject
    Database database;

    /**
     * A new declaration.
     *
     * @param replaces the declaration that the new declaration corrects and whose file and event it takes over; null for none
     */
    record New(OrganisationId unit, DeclarationSpec spec, @Nullable DeclarationId replaces) {}

    DeclarationId add(New declaration, Actor by, Instant now) {
        var id = new DeclarationId(UUID.randomUUID());
        database.sql(ADD)
                .with(declaration)
                .with(declaration.spec())
                .with("id", id)
                .with("now", now)
                .with("by", by.reference())
                .update();
        return id;
    }

    /** Returns the declaration, locked until the end of the transaction. */
    Declaration getLocked(DeclarationId id) {
        return database.sql(
                        "select id, organisation_id as organisation, state, made_by, file_sha256 is not null as has_file"
                                + " from declaration where id = :id for update")
                .with("id", id)
                .first(Declaration.class)
                .orElseThrow(() -> new NotFound("declaration:" + id));
    }

    /** Stores the state of the declaration, with the reason of its correction or withdrawal. */
    void keep(Declaration declaration, String reason) {
        database.sql("update declaration set state = :state, reason = :reason, lock_version = lock_version + 1"
                        + " where id = :id")
                .with(declaration)
                .with("reason", reason)
                .update();
    }

    /**
     * Makes a declaration the record of an event. Returns false unless the declaration counts, is of the organiser, of an
     * event or training on the days of the event, and records no other event.
     */
    boolean link(DeclarationId id, CampaignEvent event) {
        var linked = database.sql(
                        """
                        update declaration set event_id = :event, event_kind = upper(:kind), lock_version = lock_version + 1
                         where id = :id and organisation_id = :unit and kind in ('EVENT', 'TRAINING') and event_id is null
                           and state in ('DECLARED', 'CONFIRMED') and first_on <= :last and last_on >= :first""")
                .with("event", event.id())
                .with("kind", event.event().kind())
                .with("id", id)
                .with("unit", event.organiser().unit())
                .with("first", event.firstDay())
                .with("last", event.lastDay());
        return linked.update() > 0;
    }

    /** Adds the file that proves the row of this table. */
    void prove(String table, DeclarationId id, ProofFile file) {
        database.sql("update " + table + " set file_sha256 = :fileSha256, file_name = :fileName, file_type = :fileType,"
                        + " file_bytes = :fileBytes, lock_version = lock_version + 1 where id = :id")
                .with(file)
                .with("id", id)
                .update();
    }

    /**
     * Returns whether the asset was ever released to all agencies, or belongs to one of the given units and was
     * released.
     */
    boolean wasOut(AssetId asset, Collection<OrganisationId> own) {
        return database.sql(
                        """
                        select exists (select from release r join asset a on a.id = r.asset_id
                         where r.asset_id = :asset and r.published_at is not null
                           and (r.reach <> 'PARTNERS' or a.organisation_id = any (cast(:own as uuid[]))))""")
                .with("asset", asset)
                .with("own", own)
                .value(Boolean.class)
                .orElseThrow();
    }

    /** A declaration that counts, and its content. */
    record Counting(DeclarationId id, DeclarationSpec spec) {}

    /** Returns the unit's declarations of this day that were not replaced and not withdrawn. */
    List<Counting> counting(OrganisationId unit, LocalDate first) {
        return database.sql(
                        """
                        select id, kind, title, first_on as first, last_on as last, amount, venue, proof,
                               asset_id as asset, tasks, audiences
                          from declaration where organisation_id = :unit and first_on = :first
                           and state in ('DECLARED', 'CONFIRMED') order by made_at, id""")
                .with("unit", unit)
                .with("first", first)
                .list(Counting.class);
    }
}
