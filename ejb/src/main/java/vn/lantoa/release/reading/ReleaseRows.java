package vn.lantoa.release.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.function.Predicate;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ReleaseId;

/** Runs the reading queries of this package for an actor. */
@ApplicationScoped
class ReleaseRows {
    @Inject
    Database database;

    @Inject
    Access access;

    /** A query with the organisations that the actor may look into as {@code :visible}. */
    SqlQuery visible(Actor by, String sql) {
        return database.sql(sql).with("visible", access.organisationsOf(by));
    }

    /** A query about one release, {@code :release}. */
    SqlQuery of(ReleaseId release, String sql) {
        return database.sql(sql).with("release", release);
    }

    /** The test for owners whose releases this actor may make. */
    Predicate<OrganisationId> releases(Actor by) {
        var known = new HashMap<OrganisationId, Boolean>();
        return organisation ->
                known.computeIfAbsent(organisation, one -> by.isOfficer() && access.allows(by, Role.RELEASER, one));
    }
}
