package vn.lantoa.release.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.release.ReleaseId;

/** Runner of this package's queries for an actor. */
@ApplicationScoped
class ReleaseRows {
    @Inject
    Database database;

    @Inject
    Access access;

    /** Returns a query of the given SQL, with the organisations that the actor may see as {@code :visible}. */
    SqlQuery visible(Actor by, String sql) {
        return database.sql(sql).with("visible", access.organisationsOf(by));
    }

    /** Returns a query of the given SQL about one release, which is the parameter {@code :release}. */
    SqlQuery of(ReleaseId release, String sql) {
        return database.sql(sql).with("release", release);
    }

    /** Returns a query of the given SQL, with the owners whose versions the actor may release as {@code :releasing}. */
    SqlQuery releasing(Actor by, String sql) {
        var owners = by.isOfficer() ? access.organisationsOf(by, Role.RELEASER) : Set.of();
        return visible(by, sql).with("releasing", owners);
    }
}
