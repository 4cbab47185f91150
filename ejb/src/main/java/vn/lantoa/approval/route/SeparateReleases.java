package vn.lantoa.approval.route;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;

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
        List<?> rows =
                em.createNativeQuery("select scope from separate_release").getResultList();
        return rows.stream().map(String.class::cast).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether another must release it. */
    public boolean includes(String scope) {
        return all().contains(scope);
    }

    /** Asks for it there and nowhere else. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void set(Set<String> scopes, Actor by, Instant now) {
        em.createNativeQuery("delete from separate_release").executeUpdate();
        for (var scope : scopes)
            em.createNativeQuery("insert into separate_release (scope, set_at, set_by) values (?1, ?2, ?3)")
                    .setParameter(1, scope)
                    .setParameter(2, now.atOffset(ZoneOffset.UTC))
                    .setParameter(3, by.reference())
                    .executeUpdate();
    }
}
