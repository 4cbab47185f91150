package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.lantoa.asset.AssetId;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * Base class of the use cases that record counts for a unit. Checks the right to do so, and finds the version that is
 * counted.
 */
abstract class PrintedUseCase {
    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    AuditLog audit;

    /** Rejects actors who may not record counts for this unit. */
    void admit(Actor by, OrganisationId unit) {
        access.requireAny(by, unit, Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Returns the version of an asset that was last released to this unit. */
    int version(Actor by, AssetId asset) {
        return database.sql(
                        """
                        select r.version_number from release r join asset a on a.id = r.asset_id
                         where r.asset_id = :asset and r.published_at is not null
                           and (r.reach <> 'PARTNERS' or a.organisation_id = any (cast(:own as uuid[])))
                         order by r.published_at desc limit 1""")
                .with("asset", asset)
                .with("own", access.organisationsOf(by))
                .value(Integer.class)
                .orElseThrow(() -> new Rejected(Issues.of("asset", "not-released")));
    }
}
