package vn.lantoa.web.coverage;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CoverageQuery;
import vn.lantoa.coverage.EvidenceQuery;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.plan.Use;
import vn.lantoa.web.request.ListQuery;
import vn.lantoa.web.request.QueryText;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.WrittenTime;

/** Query parameters of coverage totals and evidence. */
public class CoverageParameters extends ListQuery {
    private static final int LONGEST = 40;
    private static final int MONTHS = 12;

    @QueryParam("year")
    @DefaultValue("0")
    @Parameter(description = "The present one where none is named", example = "2026")
    int year;

    @QueryParam("month")
    @DefaultValue("0")
    @Parameter(description = "Of evidence: 1 to 12, or all of the year", example = "3")
    int month;

    @QueryParam("kind")
    @DefaultValue("")
    @Parameter(description = "Kind of the units, as the register of organisations has it", example = "commune")
    String kind = "";

    @QueryParam("unit")
    @DefaultValue("")
    @Parameter(description = "Code of a unit", example = "so-khcn")
    String unit = "";

    @QueryParam("task")
    @DefaultValue("")
    @Parameter(description = "Number of a task of the plan; all where none is named", example = "2.3")
    String task = "";

    @QueryParam("use")
    @DefaultValue("")
    @Parameter(
            description = "Of evidence: kinds of use with commas between them, or all where none is named",
            example = "shown,aired")
    String use = "";

    @QueryParam("on")
    @DefaultValue("")
    @Parameter(
            description =
                    "A day: what was done is read by the units of that day, former ones or successors; without it,"
                            + " by the units as they were when it was done",
            example = "2026-11-29")
    String on = "";

    /** Returns the requested year; the current year if none is requested. */
    int year(LocalDate today) {
        return year(year, today);
    }

    static int year(int year, LocalDate today) {
        var asked = year == 0 ? today.getYear() : year;
        if (!RequestParsing.isYear(asked)) throw new Rejected(Issues.of("year", "out-of-range", 2000, 2100));
        return asked;
    }

    CoverageQuery totals(Organisations organisations, LocalDate today) {
        return new CoverageQuery(
                year(today),
                RequestParsing.optional("kind", kind, OrganisationKind.class),
                unitId(organisations),
                task(),
                on());
    }

    EvidenceQuery evidence(Organisations organisations, LocalDate today) {
        if (month < 0 || month > MONTHS) throw new Rejected(Issues.of("month", "out-of-range", 1, MONTHS));
        var first = LocalDate.of(year(today), month == 0 ? 1 : month, 1);
        return new EvidenceQuery(
                unitId(organisations), task(), uses(), first, month == 0 ? first.plusMonths(MONTHS - 1L) : first, on());
    }

    /**
     * Returns the query string of this selection with some parameters replaced; empty parameters are left out.
     *
     * @param others alternating names and values
     */
    String with(String... others) {
        var all = chosen();
        for (int i = 0; i < others.length; i += 2) all.put(others[i], others[i + 1]);
        return QueryText.of(all);
    }

    private @Nullable LocalDate on() {
        return WrittenTime.day("on", on);
    }

    /** Returns the requested kinds of use; empty for all. */
    Set<Use> uses() {
        if (use.isBlank()) return Set.of();
        if (use.length() > LONGEST) throw new Rejected(Issues.of("use", "too-long", LONGEST));
        return Arrays.stream(use.split(","))
                .map(one -> RequestParsing.required("use", one.strip(), Use.class))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Use.class)));
    }

    private String task() {
        if (task.length() > LONGEST) throw new Rejected(Issues.of("task", "too-long", LONGEST));
        return task.strip();
    }

    private @Nullable OrganisationId unitId(Organisations organisations) {
        if (unit.isBlank()) return null;
        return organisations
                .findView(unit.strip())
                .map(OrganisationView::id)
                .orElseThrow(() -> new NotFound("organisation " + unit));
    }
}
