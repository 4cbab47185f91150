package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.query.Repository;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Repository of role grants. Keeps at most one open grant per officer, organisation and role. */
@ApplicationScoped
class RoleGrants extends Repository<RoleGrant, RoleGrantId> {
    private static final String ROOT_ADMINISTRATORS =
            """
            select distinct g.officer_id from role_grant g
              join organisation o on o.id = g.organisation_id and o.kind = 'PROVINCE'
              join officer f on f.id = g.officer_id and f.enabled and f.password_hash is not null
             where g.role = 'ADMINISTRATOR' and g.revoked_at is null
               and g.valid_from <= :today and g.valid_until is null and (:demo or not f.demo)
            """;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Returns the officer's grants that were not revoked, including expired grants. */
    List<RoleGrant> openOf(OfficerId officer) {
        return entityManager
                .createQuery(
                        "select g from RoleGrant g where g.officer = :officer and g.revokedAt is null", RoleGrant.class)
                .setParameter("officer", officer)
                .getResultList();
    }

    /** Returns the officers for whom this officer is deputy, now or later. */
    List<OfficerId> absentFor(OfficerId deputy, LocalDate today) {
        return entityManager
                .createQuery(
                        "select d.officer from Deputyship d where d.deputy = :deputy and d.endedAt is null and d.endsOn >= :day",
                        OfficerId.class)
                .setParameter("deputy", deputy)
                .setParameter("day", today)
                .getResultList();
    }

    Optional<RoleGrant> findOpen(OfficerId officer, OrganisationId organisation, Role role) {
        return openOf(officer).stream()
                .filter(grant -> grant.organisation().equals(organisation) && grant.role() == role)
                .findFirst();
    }

    /** Returns the officers with an open-ended administrator role at the root who can sign in. */
    Set<OfficerId> rootAdministrators(LocalDate today, boolean demo) {
        return new HashSet<>(
                sql(ROOT_ADMINISTRATORS).with("today", today).with("demo", demo).values(OfficerId.class));
    }

    void flush() {
        entityManager.flush();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Returns whether the officer holds the role in the organisation, now or from a later day on. */
    boolean isHeld(GrantRole.Command command) {
        return findOpen(command.officer(), command.organisation(), command.role())
                .filter(grant -> !grant.isOverOn(today()))
                .isPresent();
    }

    /** Grants the role; an expired grant of the same role is revoked first. */
    RoleGrantId grant(GrantRole.Command command) {
        var now = clock.instant();
        findOpen(command.officer(), command.organisation(), command.role())
                .ifPresent(over -> over.revoke(command.by(), now));
        flush();
        var grant = new RoleGrant(command, now);
        add(grant);
        return grant.id();
    }
}
