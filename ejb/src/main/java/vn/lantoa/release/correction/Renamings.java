package vn.lantoa.release.correction;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OrganisationRenamed;

/**
 * The steps of telling what is out of an organisation by its new name, each in a transaction of its own: by the ids of
 * assets. How far it has come is noted with each step, so that whoever goes on after a crash does so from there.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Renamings {
    private static final int AT_ONCE = 50;

    @Inject
    Database database;

    @Inject
    Corrections corrections;

    /** Begins, unless this was begun already. */
    public void begin(OrganisationRenamed event) {
        of(
                        event,
                        """
                        insert into organisation_renaming (organisation_id, renamed_at) values (:organisation, :at)
                        on conflict do nothing""")
                .update();
    }

    /** Notes the new name on the next assets; returns whether there were any. */
    public boolean next(OrganisationRenamed event) {
        var assets = of(
                        event,
                        """
                        select distinct r.asset_id from organisation_renaming n
                        join organisation o on o.id = n.organisation_id
                        join release r on r.asset_id > n.done_to and r.state = 'PUBLISHED'
                        join asset a on a.id = r.asset_id
                        join asset_version v on v.id = r.version_id
                        where n.organisation_id = :organisation and n.renamed_at = :at
                          and (a.organisation_id = o.id or v.texts ->> 'publisher' = o.code)
                        order by r.asset_id limit %d"""
                                .formatted(AT_ONCE))
                .values(AssetId.class);
        if (assets.isEmpty()) return false;
        of(
                        event,
                        "update organisation_renaming set done_to = :last where organisation_id = :organisation and renamed_at = :at")
                .with("last", assets.get(assets.size() - 1))
                .update();
        corrections.noteAll(assets);
        return true;
    }

    /** Forgets it. */
    public void finish(OrganisationRenamed event) {
        of(event, "delete from organisation_renaming where organisation_id = :organisation and renamed_at = :at")
                .update();
    }

    private SqlQuery of(OrganisationRenamed event, String sql) {
        return database.sql(sql).with("organisation", event.organisation()).with("at", event.at());
    }
}
