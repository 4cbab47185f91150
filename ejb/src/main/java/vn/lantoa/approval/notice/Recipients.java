package vn.lantoa.approval.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/**
 * Recipients of notices: the officers with a role in exactly the given organisation, and their deputies. Holders of the
 * role at the root organisation may act too, but are not notified: they would get too many notices.
 */
@ApplicationScoped
public class Recipients {
    private static final String HOLDERS =
            """
            with holder as (
              select g.officer_id, g.role from role_grant g join officer f on f.id = g.officer_id and f.enabled
               where g.organisation_id = :organisation and g.role = any (cast(:roles as text[])) and g.revoked_at is null
                 and g.valid_from <= :today and (g.valid_until is null or g.valid_until >= :today))
            select officer_id from holder
            union
            select d.deputy_id from deputyship d join holder h on h.officer_id = d.officer_id
              join officer f on f.id = d.deputy_id and f.enabled
             where d.ended_at is null and :today between d.starts_on and d.ends_on
               and h.role = any (string_to_array(d.roles, ' '))""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    Organisations organisations;

    /**
     * Returns the officers who hold one of the roles in the organisation today, and their deputies for that role; the
     * set is modifiable.
     */
    public Set<OfficerId> holding(OrganisationId organisation, Role... roles) {
        var holders = database.sql(HOLDERS)
                .with("organisation", organisation)
                .with("roles", List.of(roles))
                .with("today", LocalDate.ofInstant(clock.instant(), zone))
                .values(OfficerId.class);
        return new LinkedHashSet<>(holders);
    }

    /** Returns the officers who hold the role at the root today, and their deputies. */
    public Set<OfficerId> holdingForProvince(Role role) {
        return holding(organisations.root(), role);
    }

    /** Returns the officer's e-mail address; empty if the officer is disabled or has none. */
    public Optional<String> findAddress(OfficerId officer) {
        return database.sql("select email from officer where id = :officer and enabled and email <> ''")
                .with("officer", officer)
                .value(String.class);
    }
}
