package vn.lantoa.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

/** Moves officers and roles from a merged organisation to the one it went into. */
@ApplicationScoped
class Estate {
    private static final String COPY_ROLES =
            """
            insert into role_grant (id, officer_id, organisation_id, role, valid_from, valid_until, granted_at, granted_by)
            select gen_random_uuid(), officer_id, ?2, role, valid_from, valid_until, ?3, ?4
              from role_grant where organisation_id = ?1 and revoked_at is null
            on conflict do nothing
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    void moveOfficers(OrganisationId from, OrganisationId to) {
        entityManager
                .createNativeQuery("update officer set organisation_id = ?2, lock_version = lock_version + 1"
                        + " where organisation_id = ?1")
                .setParameter(1, from.value())
                .setParameter(2, to.value())
                .executeUpdate();
    }

    void copyRoles(Actor by, OrganisationId from, OrganisationId to) {
        entityManager
                .createNativeQuery(COPY_ROLES)
                .setParameter(1, from.value())
                .setParameter(2, to.value())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(4, by.reference())
                .executeUpdate();
    }
}
