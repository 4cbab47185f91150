package vn.lantoa.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.organisation.Lineage;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;

/**
 * The organisations that write and decide the reports of each step. An office that the hub does not know is replaced by
 * the root organisation, and a closed office by its successor.
 */
@ApplicationScoped
class ReportOffices {
    @Inject
    Organisations organisations;

    @Inject
    Lineage lineage;

    @Inject
    Clock clock;

    /** Returns the organisation whose officers write and submit this report. */
    OrganisationId writing(ReportKey report) {
        return report.isConsolidated()
                ? office(ReportCalendar.offices(report.step()).writer())
                : report.organisation();
    }

    /** Returns the organisation whose officers accept or return the reports of this step. */
    OrganisationId deciding(ReportStep step) {
        return office(ReportCalendar.offices(step).decider());
    }

    /** Returns the offices that consolidate or decide reports, without the root. */
    Set<OrganisationId> all() {
        return Stream.of(ReportStep.values())
                .map(ReportCalendar::offices)
                .flatMap(step -> Stream.of(step.writer(), step.decider()))
                .distinct()
                .flatMap(code -> find(code).stream())
                .collect(Collectors.toSet());
    }

    /** Returns all current and former units. */
    Set<OrganisationId> everything() {
        return lineage.everything();
    }

    /** Returns the subject of a notice about this report, which contains the address of its page. */
    String subject(ReportKey report, String what) {
        var name = report.isConsolidated()
                ? "consolidated/" + report.step().slug()
                : organisations.get(report.organisation()).view().code();
        return "report:" + report.year() + "/" + name + "/" + what;
    }

    /** Returns the title of a notice about this report: its office and year. */
    String title(ReportKey report) {
        return organisations.nameOf(writing(report)) + " · " + report.year();
    }

    private OrganisationId office(String code) {
        return find(code).orElseGet(organisations::root);
    }

    private Optional<OrganisationId> find(String code) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return organisations.findView(code).stream()
                .flatMap(office -> Stream.concat(Stream.of(office.id()), lineage.successorsOf(office.id()).stream()))
                .flatMap(id -> organisations.findView(id).stream())
                .filter(office -> office.isValidOn(today))
                .map(OrganisationView::id)
                .findFirst();
    }
}
