package vn.lantoa.organisation.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.OfficerId;

/** The administrators of the whole: those who can act today, and all who ever were. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Administrators {
    private static final String EVER =
            """
            select distinct g.officer_id from role_grant g
              join organisation o on o.id = g.organisation_id and o.kind = 'PROVINCE'
              join officer f on f.id = g.officer_id and (?1 or not f.demo)
             where g.role = 'ADMINISTRATOR'
            """;
    private static final String TODAY = EVER
            + " and g.revoked_at is null and g.valid_from <= ?2 and (g.valid_until is null or g.valid_until >= ?2)"
            + " and f.enabled and f.password_hash is not null";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Those who hold the role today and can sign in. */
    public Set<OfficerId> today() {
        List<?> ids = entityManager
                .createNativeQuery(TODAY)
                .setParameter(1, demo.on())
                .setParameter(2, LocalDate.ofInstant(clock.instant(), zone))
                .getResultList();
        return officers(ids);
    }

    /** All to whom the role was ever given, whatever became of them. */
    public Set<OfficerId> ever() {
        return officers(
                entityManager.createNativeQuery(EVER).setParameter(1, demo.on()).getResultList());
    }

    /** Whether this officer has a password. */
    public boolean hasPassword(OfficerId officer) {
        return !entityManager
                .createNativeQuery("select 1 from officer where id = ?1 and password_hash is not null")
                .setParameter(1, officer.value())
                .getResultList()
                .isEmpty();
    }

    private static Set<OfficerId> officers(List<?> ids) {
        return ids.stream().map(id -> new OfficerId((UUID) id)).collect(Collectors.toUnmodifiableSet());
    }
}
