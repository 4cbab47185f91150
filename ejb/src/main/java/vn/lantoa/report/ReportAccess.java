package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.coverage.EvidenceReaders;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Persons;
import vn.lantoa.organisation.Role;

/**
 * The rights to read, write, submit and decide reports. Officers of a unit write and submit its report, officers of the
 * offices of a step its consolidated report. A role at the root counts for all reports.
 */
@ApplicationScoped
public class ReportAccess implements EvidenceReaders {
    private static final int FIRST_YEAR = 2000;
    private static final String OFFICER = "officer:";
    private static final Role[] WRITERS = {Role.UPLOADER, Role.RELEASER, Role.ADMINISTRATOR};
    private static final Role[] SUBMITTERS = {Role.APPROVER, Role.RELEASER};

    /** Roles that may write or submit. */
    static final Role[] TOLD = {Role.UPLOADER, Role.APPROVER, Role.RELEASER, Role.ADMINISTRATOR};

    @Inject
    Access access;

    @Inject
    ReportOffices offices;

    @Inject
    Persons persons;

    @Inject
    Clock clock;

    @Override
    public Set<OrganisationId> unitsOf(Actor by) {
        var own = access.organisationsOf(by);
        return offices.all().stream().anyMatch(own::contains) ? offices.everything() : own;
    }

    /** Returns whether the actor holds a role in the organisation of the report, or at the root. */
    public boolean isOwn(Actor by, ReportKey report) {
        return access.organisationsOf(by).contains(report.organisation());
    }

    /** Throws NotFound for actors who may not read this report. */
    public void admitReader(Actor by, ReportKey report) {
        if (!unitsOf(by).contains(report.organisation())) throw new NotFound(report.toString());
    }

    /** Returns whether the actor may write this report. */
    public boolean mayWrite(Actor by, ReportKey report) {
        return access.allowsAny(by, offices.writing(report), WRITERS);
    }

    /** Returns whether the actor may submit this report, unless they are one of its authors. */
    public boolean maySubmit(Actor by, ReportKey report) {
        return access.allowsAny(by, offices.writing(report), SUBMITTERS);
    }

    /** Returns whether the actor may accept or return the reports of this step, unless they submitted them. */
    public boolean mayDecide(Actor by, ReportStep step) {
        return access.allows(by, Role.APPROVER, offices.deciding(step))
                || access.allowsEverywhere(by, Role.ADMINISTRATOR);
    }

    /** Rejects actors who may not write this report. */
    void admitWriter(Actor by, ReportKey report) {
        if (!mayWrite(by, report)) throw new Forbidden("write the " + report);
    }

    /** Rejects actors who may not submit this report. */
    void admitSubmitter(Actor by, ReportKey report) {
        if (!maySubmit(by, report)) throw new Forbidden("submit the " + report);
    }

    /** Rejects actors who may not accept or return reports of any of these steps. */
    public void admitDecider(Actor by, ReportStep... steps) {
        if (Stream.of(steps).noneMatch(step -> mayDecide(by, step))) throw new Forbidden("decide reports");
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
