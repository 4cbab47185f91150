package vn.lantoa.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.organisation.OrganisationRenamed;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.outbox.HandlerOptions;

/**
 * Writes corrections for released assets that name a renamed organisation. Processes a few assets at a time, so that
 * releases are not blocked; a retry continues where the previous attempt stopped.
 */
@ApplicationScoped
@HandlerOptions(takesLong = true)
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class NoteRenamedOrganisation implements EventHandler<OrganisationRenamed> {
    /** Statements of the iteration. */
    public static final CorrectionWalk.Statements WALK = new CorrectionWalk.Statements(
            """
            insert into organisation_renaming (organisation_id, renamed_at) values (:organisation, :at)
            on conflict do nothing""",
            """
            select distinct r.asset_id from organisation_renaming n
            join organisation o on o.id = n.organisation_id
            join release r on r.asset_id > n.done_to and r.state = 'PUBLISHED'
            join asset a on a.id = r.asset_id
            join asset_version v on v.id = r.version_id
            where n.organisation_id = :organisation and n.renamed_at = :at
              and (a.organisation_id = o.id or v.texts ->> 'publisher' = o.code)
            order by r.asset_id limit 50""",
            "update organisation_renaming set done_to = :last where organisation_id = :organisation and renamed_at = :at",
            "delete from organisation_renaming where organisation_id = :organisation and renamed_at = :at");

    @Inject
    CorrectionWalk walk;

    @Override
    public void on(OrganisationRenamed event) {
        walk.begin(WALK, event);
        while (walk.next(WALK, event)) continue;
        walk.finish(WALK, event);
    }
}
