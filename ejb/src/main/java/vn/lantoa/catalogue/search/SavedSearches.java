package vn.lantoa.catalogue.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.RandomToken;

/** Repository of saved searches. Only the hash of the secret in a feed's address is stored. */
@ApplicationScoped
public class SavedSearches {
    private static final String SELECT = "select id, name, words, chosen::text as chosen from saved_search where ";

    @Inject
    Database database;

    public void add(IssuedSearch issued, Actor owner, Instant at) {
        var search = issued.search();
        database.sql("insert into saved_search (id, officer_id, name, words, chosen, token_sha256, created_at)"
                        + " values (:id, :owner, :name, :words, :chosen::jsonb, :token, :at)")
                .with(search)
                .with("token", issued.token().sha256())
                .with("owner", owner.id())
                .with("chosen", NarrowingJson.write(search.narrowed()))
                .with("at", at)
                .update();
    }

    /** Replaces the secret. */
    public void renew(IssuedSearch issued) {
        database.sql("update saved_search set token_sha256 = :token where id = :id")
                .with("token", issued.token().sha256())
                .with("id", issued.search().id())
                .update();
    }

    /** Returns the officer's saved searches in the order in which they were saved. */
    public List<SavedSearch> of(Actor owner) {
        return database
                .sql(SELECT + "officer_id = :owner order by created_at, id")
                .with("owner", owner.id())
                .list(Row.class)
                .stream()
                .map(Row::search)
                .toList();
    }

    public Optional<SavedSearch> find(RandomToken token) {
        return database.sql(SELECT + "token_sha256 = :token")
                .with("token", token.sha256())
                .first(Row.class)
                .map(Row::search);
    }

    /** Deletes the search and its feed; returns false if the officer has no such search. */
    public boolean remove(SavedSearchId id, Actor owner) {
        return database.sql("delete from saved_search where id = :id and officer_id = :owner")
                        .with("id", id)
                        .with("owner", owner.id())
                        .update()
                > 0;
    }

    /** Returns the saved searches of all officers. */
    public List<SavedSearch> all() {
        return database.sql(SELECT + "true order by id").list(Row.class).stream()
                .map(Row::search)
                .toList();
    }

    /** Records that the search's feed shows the assets, so that their withdrawal can be announced; idempotent. */
    @Transactional(Transactional.TxType.REQUIRED)
    public void note(SavedSearchId id, Collection<AssetId> shown) {
        database.sql(
                        """
                        insert into saved_search_shown select s.id, a from saved_search s, unnest(:shown::uuid[]) a
                        where s.id = :id on conflict do nothing""")
                .with("shown", shown)
                .with("id", id)
                .update();
    }

    /** Returns the assets that the feed has shown and that are no longer public. */
    public List<AssetId> gone(SavedSearchId id) {
        return database.sql(
                        """
                        select s.asset_id from saved_search_shown s where s.saved_search_id = :id
                          and not exists (select 1 from release r where r.asset_id = s.asset_id
                                            and r.state = 'PUBLISHED' and r.reach = 'PUBLIC')""")
                .with("id", id)
                .values(AssetId.class);
    }

    private record Row(SavedSearchId id, String name, String words, String chosen) {
        SavedSearch search() {
            return new SavedSearch(id, name, words, NarrowingJson.read(chosen));
        }
    }
}
