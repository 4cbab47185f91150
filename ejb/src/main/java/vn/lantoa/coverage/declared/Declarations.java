package vn.lantoa.coverage.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
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
                replaces, made_at, made_by)
            select :id, :unit, :kind, :title, :first, :last, :amount, :venue, :proof, cast(:asset as uuid),
                   (select r.version_number from release r where r.asset_id = cast(:asset as uuid)
                     and r.published_at is not null order by r.published_at desc limit 1),
                   cast(:tasks as text[]), cast(:audiences as text[]), d.file_sha256, d.file_name, d.file_type,
                   d.file_bytes, 'DECLARED', d.id, :now, :by
              from (select 1) one left join declaration d on d.id = cast(:replaces as uuid)""";

    @Inject
    Database database;

    /**
     * A new declaration.
     *
     * @param replaces the declaration that the new declaration corrects and whose file it takes over; null for none
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

    /** Adds the file that proves the declaration. */
    void prove(DeclarationId id, ProofFile file) {
        database.sql(
                        """
                        update declaration set file_sha256 = :fileSha256, file_name = :fileName, file_type = :fileType,
                            file_bytes = :fileBytes, lock_version = lock_version + 1
                         where id = :id""")
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

    /** Returns true if the unit has an identical declaration that was not replaced and not withdrawn. */
    boolean isThere(OrganisationId unit, DeclarationSpec spec) {
        return database.sql(
                        """
                        select exists (select from declaration
                         where organisation_id = :unit and kind = :kind and title = :title and first_on = :first
                           and last_on = :last and amount = :amount and state in ('DECLARED', 'CONFIRMED'))""")
                .with("unit", unit)
                .with(spec)
                .value(Boolean.class)
                .orElseThrow();
    }
}
