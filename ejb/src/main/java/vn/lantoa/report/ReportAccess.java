package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Persons;
import vn.lantoa.organisation.Role;

/** The rights to read, write, submit and decide reports. Consolidated reports require a role at the root. */
@ApplicationScoped
public class ReportAccess {
    private static final int FIRST_YEAR = 2000;
    private static final String OFFICER = "officer:";

    @Inject
    Access access;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    /** Returns the units whose reports this actor may read. */
    Set<OrganisationId> unitsOf(Actor by) {
        return access.organisationsOf(by);
    }

    /** Throws NotFound for actors who may not read this report. */
    public void admitReader(Actor by, ReportKey report) {
        if (!unitsOf(by).contains(report.organisation())) throw new NotFound(report.toString());
    }

    /** Rejects actors who may not write for this unit. */
    public void admitWriter(Actor by, OrganisationId unit) {
        access.requireAny(by, unit, Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR);
    }

    /** Rejects actors who may not submit for this unit. */
    public void admitSubmitter(Actor by, OrganisationId unit) {
        access.requireAny(by, unit, Role.APPROVER, Role.RELEASER);
    }

    /** Rejects actors who may not accept or return reports for the province. */
    public void admitDecider(Actor by) {
        if (!access.allowsEverywhere(by, Role.APPROVER)) access.requireEverywhere(by, Role.ADMINISTRATOR);
    }

    /** Rejects a person who is one of these actors, under any account. */
    void requireSecond(Actor by, Collection<String> first) {
        var officers = first.stream()
                .filter(actor -> actor.startsWith(OFFICER))
                .map(actor -> new OfficerId(UUID.fromString(actor.substring(OFFICER.length()))))
                .collect(Collectors.toSet());
        if (by.isOfficer() && persons.isAmong(new OfficerId(by.id()), officers))
            throw new Conflict("report-is-yours", "a second person is required");
    }

    /** Rejects a year that has not begun or is before 2000. */
    public void requireBegun(int year) {
        var present = LocalDate.ofInstant(clock.instant(), clock.getZone()).getYear();
        Issues.none()
                .when(year < FIRST_YEAR || year > present, "year", "out-of-range", FIRST_YEAR, present)
                .throwIfAny();
    }
}
