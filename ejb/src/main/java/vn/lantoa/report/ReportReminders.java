package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.OrganisationId;

/** Repository of the reminders sent. */
@ApplicationScoped
public class ReportReminders {
    @Inject
    Database database;

    /** A reminder on this number of days before the last day in time. */
    public record Due(int year, LocalDate lastOn, int days) {}

    /** Records the reminder of the units; returns the units that no node has reminded yet. */
    public List<OrganisationId> begin(Collection<OrganisationId> units, Due due, Instant now) {
        return database.sql(
                        """
                        insert into report_reminder (organisation_id, year, last_on, days, made_at)
                        select u.id, :year, :lastOn, :days, :now from unnest(cast(:units as uuid[])) u (id) order by u.id
                        on conflict do nothing
                        returning organisation_id""")
                .with(due)
                .with("units", units)
                .with("now", now)
                .values(OrganisationId.class);
    }
}
