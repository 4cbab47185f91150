package vn.lantoa.coverage.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.FreeText;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of nominations and the decisions on them. */
@ApplicationScoped
class Nominations {
    private static final String ADD =
            """
            insert into nomination (id, organisation_id, asset_id, on_year, task, text, state, nominated_at, nominated_by)
            values (:id, :unit, :asset, :year, :task, :text, 'NOMINATED', :now, :by)
            on conflict (asset_id, on_year) where state <> 'WITHDRAWN' do nothing""";

    @Inject
    Database database;

    /** Adds a nomination; empty if this asset is already nominated for this year. */
    Optional<NominationId> add(OrganisationId unit, AssetId asset, NominationText typed, Actor by, Instant now) {
        var id = new NominationId(UUID.randomUUID());
        int added = database.sql(ADD)
                .with("id", id)
                .with("unit", unit)
                .with("asset", asset)
                .with("year", typed.year())
                .with("task", typed.task().strip())
                .with("text", FreeText.tidy(typed.did()))
                .with("now", now)
                .with("by", by.reference())
                .update();
        return added == 0 ? Optional.empty() : Optional.of(id);
    }

    /** Returns the number of the unit's nominations for the year, including withdrawn nominations. */
    int count(OrganisationId unit, int year) {
        return database.sql("select count(*) from nomination where organisation_id = :unit and on_year = :year")
                .with("unit", unit)
                .with("year", year)
                .value(Integer.class)
                .orElse(0);
    }

    /** Returns the nomination, locked until the end of the transaction. */
    Nomination getLocked(NominationId id) {
        return database.sql("select id, organisation_id as organisation, asset_id as asset, state, nominated_by"
                        + " from nomination where id = :id for update")
                .with("id", id)
                .first(Nomination.class)
                .orElseThrow(() -> new NotFound("nomination:" + id));
    }

    /** Returns the owner of the asset; empty if the asset is not public at the given time. */
    Optional<OrganisationId> ownerOfPublic(AssetId asset, Instant now) {
        return database.sql(
                        """
                        select a.organisation_id from asset a where a.id = :asset and exists (
                          select from release r where r.asset_id = a.id and r.state = 'PUBLISHED' and r.reach = 'PUBLIC'
                             and (r.expires_at is null or r.expires_at > :now))""")
                .with("asset", asset)
                .with("now", now)
                .value(OrganisationId.class);
    }

    /** Stores the state of a nomination, with a permanent record of the change. */
    void note(Nomination nomination, String reason, Actor by, Instant now) {
        database.sql("update nomination set state = :state, lock_version = lock_version + 1 where id = :id")
                .with(nomination)
                .update();
        database.sql("insert into nomination_move (id, nomination_id, state, reason, at, by_whom)"
                        + " values (gen_random_uuid(), :id, :state, :reason, :now, :by)")
                .with(nomination)
                .with("reason", reason)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
