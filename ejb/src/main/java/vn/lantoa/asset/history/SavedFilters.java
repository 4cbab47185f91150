package vn.lantoa.asset.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;

/** Repository of saved filters. Officers share the filters of their agency. */
@ApplicationScoped
public class SavedFilters {
    private static final String SHARED =
            "organisation_id = (select o.organisation_id from officer o where o.id = :officer)";

    @Inject
    Database database;

    /** Returns the filters of this officer's agency, by name. */
    public List<SavedFilter> of(Actor officer) {
        return database.sql("select id, name, query from asset_filter where " + SHARED + " order by lower(name)")
                .with("officer", officer.id())
                .list(SavedFilter.class);
    }

    /** Saves the filter for the officer's agency; replaces a filter with the same name. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(SavedFilter filter, Actor officer, Instant at) {
        database.sql(
                        """
                        insert into asset_filter (id, organisation_id, name, query, saved_at, saved_by)
                        select :id, o.organisation_id, :name, :query, :at, o.id from officer o where o.id = :officer
                        on conflict (organisation_id, lower(name)) do update
                           set (name, query, saved_at, saved_by) =
                               (excluded.name, excluded.query, excluded.saved_at, excluded.saved_by)""")
                .with(filter)
                .with("at", at)
                .with("officer", officer.id())
                .update();
    }

    /** Deletes the filter; returns false if this officer's agency has no filter with this id. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean remove(SavedFilterId id, Actor officer) {
        return database.sql("delete from asset_filter where id = :id and " + SHARED)
                        .with("id", id)
                        .with("officer", officer.id())
                        .update()
                > 0;
    }
}
