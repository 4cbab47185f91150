package vn.lantoa.approval.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * The recipients of notices: those with the role in this very organisation, and their deputies. Whoever holds it for
 * the whole province may act too, but would drown.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Recipients {
    private static final String HOLDERS =
            """
            with holder as (
              select g.officer_id from role_grant g join officer f on f.id = g.officer_id and f.enabled
               where g.organisation_id = ?1 and g.role = ?2 and g.revoked_at is null
                 and g.valid_from <= ?3 and (g.valid_until is null or g.valid_until >= ?3))
            select officer_id from holder
            union
            select d.deputy_id from deputyship d join holder h on h.officer_id = d.officer_id
              join officer f on f.id = d.deputy_id and f.enabled
             where d.ended_at is null and ?3 between d.starts_on and d.ends_on
               and ?2 = any (string_to_array(d.roles, ' '))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** The officers who hold this role there today, and those who deputise for them. */
    public Set<OfficerId> holding(Role role, OrganisationId organisation) {
        List<?> rows = em.createNativeQuery(HOLDERS)
                .setParameter(1, organisation.value())
                .setParameter(2, role.name())
                .setParameter(3, LocalDate.ofInstant(clock.instant(), zone))
                .getResultList();
        var holders = new LinkedHashSet<OfficerId>();
        for (var row : rows) holders.add(new OfficerId((UUID) row));
        return holders;
    }

    /** The e-mail address of this officer, if they have one and are enabled. */
    public Optional<String> findAddress(OfficerId officer) {
        List<?> rows = em.createNativeQuery("select email from officer where id = ? and enabled and email <> ''")
                .setParameter(1, officer.value())
                .getResultList();
        return rows.stream().map(String.class::cast).findFirst();
    }
}
