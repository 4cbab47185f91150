package vn.lantoa.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.CsvLines;

/** Comparison of a table of services with the current register: the effect and the issues of each row. Pure. */
final class ServiceImport {
    private final Map<String, Registered> known;
    private final Map<String, ServiceId> owners;
    private final Set<String> organisations;
    private final Set<String> codes = new HashSet<>();
    private final Set<ServiceId> touched = new HashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<String> absent;
    private Issues issues;

    private ServiceImport(CurrentRegister standing, ServiceCsv.Sheet sheet) {
        this.known = standing.known();
        this.owners = standing.owners();
        this.organisations = standing.organisations();
        this.absent = sheet.absent();
        this.issues = sheet.issues();
    }

    /**
     * The current register.
     *
     * @param known the services by their current codes
     * @param owners the services by every current or former code
     * @param organisations the codes of all organisations
     */
    record CurrentRegister(Map<String, Registered> known, Map<String, ServiceId> owners, Set<String> organisations) {
        static CurrentRegister of(List<Registered> services, List<OwnedCode> codes, List<String> organisations) {
            var known = new HashMap<String, Registered>();
            services.forEach(one -> known.put(one.row().code(), one));
            var owners = new HashMap<String, ServiceId>();
            codes.forEach(one -> owners.put(one.code(), one.service()));
            return new CurrentRegister(known, owners, Set.copyOf(organisations));
        }
    }

    /** A service of the register in the form of a table row. */
    record Registered(ServiceId id, ServiceRow row) {}

    /** A current or former code of a service. */
    record OwnedCode(String code, ServiceId service) {}

    /** The effect of a row; {@code id} is null for a new service. */
    record Step(ServiceEffect effect, ServiceRow row, @Nullable ServiceId id) {}

    /** The effects of all rows, and all issues. */
    record Plan(List<Step> steps, Issues issues) {
        Plan {
            steps = List.copyOf(steps);
        }
    }

    static Plan of(ServiceCsv.Sheet sheet, CurrentRegister standing) {
        var comparing = new ServiceImport(standing, sheet);
        sheet.lines().forEach(comparing::compare);
        return new Plan(comparing.steps, comparing.issues);
    }

    private void compare(ServiceCsv.Line line) {
        var row = line.row();
        var former = known.get(row.formerCode());
        var here = known.get(row.code());
        var service = former != null ? former : here;
        var unknown = row.agencies().stream()
                .filter(code -> !organisations.contains(code))
                .toList();
        var found = checkCodes(row, former, here)
                .when(!row.code().isEmpty() && !codes.add(row.code()), "code", "twice", row.code())
                .when(service != null && !touched.add(service.id()), "code", "service-twice", row.code())
                .when(!unknown.isEmpty(), "agencies", "unknown", String.join(" ", unknown));
        issues = issues.and(CsvLines.at(line.number(), found));
        steps.add(step(service == null ? row : row.keeping(absent, service.row()), service));
    }

    /**
     * Returns the issues of a row's codes.
     *
     * @param former the service whose current code is the row's former code
     * @param here the service that has the row's code
     */
    private Issues checkCodes(ServiceRow row, @Nullable Registered former, @Nullable Registered here) {
        var owner = owners.get(row.code());
        // a table imported a second time names a former code that was replaced already
        boolean done = former == null && here != null && here.id().equals(owners.get(row.formerCode()));
        return Issues.none()
                .when(
                        !row.formerCode().isEmpty() && former == null && !done,
                        "former_code",
                        "unknown",
                        row.formerCode())
                .when(former != null && owner != null && !owner.equals(former.id()), "code", "code-taken", row.code())
                .when(former == null && here == null && owner != null, "code", "former-code", row.code());
    }

    private static Step step(ServiceRow row, @Nullable Registered service) {
        if (service == null) return new Step(ServiceEffect.ADDED, row, null);
        var before = service.row();
        if (!before.code().equals(row.code())) return new Step(ServiceEffect.RECODED, row, service.id());
        return new Step(before.saysTheSame(row) ? ServiceEffect.SAME : ServiceEffect.CHANGED, row, service.id());
    }
}
