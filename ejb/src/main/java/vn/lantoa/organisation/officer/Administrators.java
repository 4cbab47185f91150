package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.kernel.query.SqlQuery;
import vn.lantoa.organisation.OfficerId;

/** Reader of administrators: current administrators, and all officers who ever were administrators. */
@ApplicationScoped
public class Administrators {
    private static final String EVER =
            """
            select distinct g.officer_id from role_grant g
              join organisation o on o.id = g.organisation_id and o.kind = 'PROVINCE'
              join officer f on f.id = g.officer_id and (:demo or not f.demo)
             where g.role = 'ADMINISTRATOR'
            """;
    private static final String TODAY = EVER
            + " and g.revoked_at is null and g.valid_from <= :day and (g.valid_until is null or g.valid_until >= :day)"
            + " and f.enabled and f.password_hash is not null";

    @Inject
    Database database;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the officers who hold the role today and can sign in. */
    public Set<OfficerId> today() {
        var today = of(TODAY).with("day", LocalDate.ofInstant(clock.instant(), zone));
        return Set.copyOf(today.values(OfficerId.class));
    }

    /** Returns all officers who were ever granted the role. */
    public Set<OfficerId> ever() {
        return Set.copyOf(of(EVER).values(OfficerId.class));
    }

    private SqlQuery of(String sql) {
        return database.sql(sql).with("demo", demo.on());
    }

    /** Returns true if the officer has a password. */
    public boolean hasPassword(OfficerId officer) {
        return database.sql("select exists (select 1 from officer where id = :officer and password_hash is not null)")
                .with("officer", officer)
                .value(Boolean.class)
                .orElse(false);
    }
}
