package vn.lantoa.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Moves officers and roles from a merged organisation to the one it went into. */
@ApplicationScoped
class Estate {
    private static final String COPY_ROLES =
            """
            insert into role_grant (id, officer_id, organisation_id, role, valid_from, valid_until, granted_at, granted_by)
            select gen_random_uuid(), officer_id, :to, role, valid_from, valid_until, :now, :by
              from role_grant where organisation_id = :from and revoked_at is null
            on conflict do nothing
            """;

    @Inject
    Database database;

    @Inject
    Clock clock;

    void moveOfficers(OrganisationId from, OrganisationId to) {
        database.sql("update officer set organisation_id = :to, lock_version = lock_version + 1"
                        + " where organisation_id = :from")
                .with("from", from)
                .with("to", to)
                .update();
    }

    void copyRoles(Actor by, OrganisationId from, OrganisationId to) {
        database.sql(COPY_ROLES)
                .with("from", from)
                .with("to", to)
                .with("now", clock.instant())
                .with("by", by.reference())
                .update();
    }
}
