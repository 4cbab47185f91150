package vn.lantoa.approval.route;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.SqlQuery;

/** What must be released by another than who approved it: kinds of assets, by their slugs, and bulletins. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SeparateReleases {
    /** Stands for bulletins: announcements that loudspeakers and the radio read. */
    public static final String BULLETIN = "bulletin";

    @PersistenceContext
    EntityManager em;

    /** All that it can be asked for, in the order of the kinds. */
    public static List<String> scopes() {
        return Stream.concat(Stream.of(AssetKind.values()).map(AssetKind::slug), Stream.of(BULLETIN))
                .toList();
    }

    /** All that it is asked for. */
    public Set<String> all() {
        return new TreeSet<>(
                SqlQuery.of(em, "select scope from separate_release").values(String.class));
    }

    /** Whether another must release it. */
    public boolean includes(String scope) {
        return all().contains(scope);
    }

    /** Asks for it there and nowhere else. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(Set<String> scopes, Actor by, Instant now) {
        SqlQuery.of(em, "delete from separate_release").update();
        SqlQuery.of(
                        em,
                        """
                        insert into separate_release (scope, set_at, set_by)
                        select unnest(cast(:scopes as text[])), :now, :by""")
                .with("scopes", scopes)
                .with("now", now)
                .with("by", by.reference())
                .update();
    }
}
