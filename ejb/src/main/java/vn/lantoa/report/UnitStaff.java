package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Reads who can report for units, and whom to call there. A unit without a contact has the contact of its partner. */
@ApplicationScoped
public class UnitStaff {
    private static final String SELECT =
            """
            select o.code as unit, coalesce(g.writes, false) as writes, coalesce(g.submits, false) as submits,
                   coalesce(c.contact, p.name, '') as contact, coalesce(c.phone, p.phone, '') as phone
              from unnest(cast(:units as uuid[])) u (id) join organisation o on o.id = u.id
              cross join lateral (
                select bool_or(g.role in ('UPLOADER', 'RELEASER', 'ADMINISTRATOR')) as writes,
                       bool_or(g.role in ('APPROVER', 'RELEASER')) as submits
                  from role_grant g join officer f on f.id = g.officer_id and f.enabled
                 where g.organisation_id = u.id and g.revoked_at is null and g.valid_from <= :today
                   and coalesce(g.valid_until, :today) >= :today) g
              left join letterhead c on c.organisation_id = u.id and c.contact <> ''
              left join lateral (
                select k.name, k.phone from partner t join partner_contact k on k.partner_id = t.id
                 where t.organisation_id = u.id and k.removed_at is null and k.phone <> ''
                 order by k.added_at, k.id limit 1) p on true""";

    @Inject
    Database database;

    /** Returns the staff of each of these units, by the unit's code. */
    Map<String, Staff> of(Collection<OrganisationId> units, LocalDate today) {
        return database.sql(SELECT).with("units", units).with("today", today).list(Staff.class).stream()
                .collect(Collectors.toMap(Staff::unit, staff -> staff));
    }

    /**
     * The officers and the contact of a unit.
     *
     * @param writes whether an officer may write the report
     * @param submits whether an officer may submit the report
     * @param contact office or person to call; empty if unknown
     */
    public record Staff(String unit, boolean writes, boolean submits, String contact, String phone) {
        /** Returns whether an officer is missing who writes or submits. */
        public boolean isMissing() {
            return !writes || !submits;
        }
    }
}
