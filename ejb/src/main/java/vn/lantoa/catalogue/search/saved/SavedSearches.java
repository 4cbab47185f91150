package vn.lantoa.catalogue.search.saved;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.lantoa.asset.AssetId;
import vn.lantoa.catalogue.index.TextArray;
import vn.lantoa.kernel.Actor;

/** The repository of saved searches. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SavedSearches {
    private static final String SELECT = "select id, name, words, chosen::text, token from saved_search where ";

    @PersistenceContext
    EntityManager em;

    public void add(SavedSearch search, Actor owner, Instant at) {
        em.createNativeQuery("insert into saved_search (id, officer_id, name, words, chosen, token, created_at)"
                        + " values (?, ?, ?, ?, ?::jsonb, ?, ?)")
                .setParameter(1, search.id().value())
                .setParameter(2, owner.id())
                .setParameter(3, search.name())
                .setParameter(4, search.words())
                .setParameter(5, NarrowingJson.write(search.narrowed()))
                .setParameter(6, search.token())
                .setParameter(7, at.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** The saved searches of this officer, in the order of saving. */
    public List<SavedSearch> of(Actor owner) {
        List<?> rows = em.createNativeQuery(SELECT + "officer_id = ? order by created_at, id")
                .setParameter(1, owner.id())
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    public Optional<SavedSearch> find(String token) {
        List<?> rows = em.createNativeQuery(SELECT + "token = ?")
                .setParameter(1, token)
                .getResultList();
        return rows.stream().map(row -> read((Object[]) row)).findFirst();
    }

    /** Removes it with its feed; false when this officer has no such search. */
    public boolean remove(SavedSearchId id, Actor owner) {
        return em.createNativeQuery("delete from saved_search where id = ? and officer_id = ?")
                        .setParameter(1, id.value())
                        .setParameter(2, owner.id())
                        .executeUpdate()
                > 0;
    }

    /** The saved searches of all officers. */
    public List<SavedSearch> all() {
        List<?> rows = em.createNativeQuery(SELECT + "true order by id").getResultList();
        return rows.stream().map(row -> read((Object[]) row)).toList();
    }

    /** Records that its feed shows these, so that its readers hear of a withdrawal; idempotent. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public void note(SavedSearchId id, Collection<AssetId> shown) {
        em.createNativeQuery(
                        """
                        insert into saved_search_shown select s.id, a from saved_search s, unnest(?::uuid[]) a
                        where s.id = ? on conflict do nothing""")
                .setParameter(
                        1, TextArray.of(shown.stream().map(AssetId::toString).toList()))
                .setParameter(2, id.value())
                .executeUpdate();
    }

    /** The assets that its feed has shown and that are no longer public. */
    public List<AssetId> gone(SavedSearchId id) {
        List<?> gone = em.createNativeQuery(
                        """
                        select s.asset_id from saved_search_shown s where s.saved_search_id = ?
                          and not exists (select 1 from release r where r.asset_id = s.asset_id
                                            and r.state = 'PUBLISHED' and r.reach = 'PUBLIC')""")
                .setParameter(1, id.value())
                .getResultList();
        return gone.stream().map(asset -> new AssetId((UUID) asset)).toList();
    }

    private static SavedSearch read(Object[] row) {
        return new SavedSearch(
                new SavedSearchId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                NarrowingJson.read((String) row[3]),
                (String) row[4]);
    }
}
