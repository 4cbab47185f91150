package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.query.Database;

/** Roles that an officer holds on a day, including roles delegated by officers for whom the officer deputises. */
@ApplicationScoped
class HeldRoles {
    private static final String HELD =
            """
            select g.role, g.organisation_id as organisation, o.kind = 'PROVINCE' as root
              from role_grant g
              join organisation o on o.id = g.organisation_id and (o.valid_until is null or o.valid_until >= :day)
              join officer f on f.id = g.officer_id and f.enabled
             where g.revoked_at is null and g.valid_from <= :day and (g.valid_until is null or g.valid_until >= :day)
               and exists (select 1 from officer me where me.id = :officer and me.enabled)
               and (g.officer_id = :officer or exists (
                    select 1 from deputyship d
                     where d.officer_id = g.officer_id and d.deputy_id = :officer and d.ended_at is null
                       and :day between d.starts_on and d.ends_on and g.role = any (string_to_array(d.roles, ' '))))
            """;

    @Inject
    Database database;

    RolesOnDay of(Actor actor, LocalDate day) {
        if (!actor.isOfficer()) return new RolesOnDay(List.of());
        return new RolesOnDay(
                database.sql(HELD).with("officer", actor.id()).with("day", day).list(Seat.class));
    }

    /** Role in one organisation; {@code root} is true if the organisation is the root. */
    record Seat(Role role, OrganisationId organisation, boolean root) {}

    /** Roles of an officer on a day. */
    record RolesOnDay(List<Seat> seats) {
        RolesOnDay only(Role role) {
            return new RolesOnDay(
                    seats.stream().filter(seat -> seat.role() == role).toList());
        }

        boolean atRoot() {
            return seats.stream().anyMatch(Seat::root);
        }

        boolean isEmpty() {
            return seats.isEmpty();
        }

        Set<OrganisationId> organisations() {
            return seats.stream().map(Seat::organisation).collect(Collectors.toUnmodifiableSet());
        }
    }
}
