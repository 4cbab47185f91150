package vn.lantoa.coverage.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** The right to record counts for a unit, and the printed version that is counted. */
@ApplicationScoped
class PrintedAccess {
    @Inject
    Access access;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Rejects actors who may not record counts for this unit. */
    void admit(Actor by, OrganisationId unit) {
        if (Stream.of(Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR)
                .noneMatch(role -> access.allows(by, role, unit))) throw new Forbidden("count for " + unit);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
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
