package vn.lantoa.service;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;

/** Comparison of a table of services with the current register: the effect and the issues of each row. Pure. */
final class ServiceImport {
    private final CurrentRegister register;
    private final Set<String> codes = new HashSet<>();
    private final Set<ServiceId> touched = new HashSet<>();

    private ServiceImport(CurrentRegister register) {
        this.register = register;
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

    /**
     * Returns the effects of the rows.
     *
     * @throws vn.lantoa.kernel.Rejected with all issues, by line
     */
    static List<Step> of(String csv, CurrentRegister register) {
        var table = ServiceCsv.table(csv);
        var comparing = new ServiceImport(register);
        table.requireValid(
                table.good(), row -> ServiceCsv.check(row).and(comparing.check(ServiceCsv.service(row))));
        var absent = ServiceCsv.absent(table);
        return table.good().stream()
                .map(row -> comparing.step(ServiceCsv.service(row), absent))
                .toList();
    }

    private @Nullable Registered service(ServiceRow row) {
        var former = register.known().get(row.formerCode());
        return former != null ? former : register.known().get(row.code());
    }

    private Issues check(ServiceRow row) {
        var service = service(row);
        var unknown = row.agencies().stream()
                .filter(code -> !register.organisations().contains(code))
                .toList();
        return checkCodes(row)
                .when(!row.code().isEmpty() && !codes.add(row.code()), "code", "twice", row.code())
                .when(service != null && !touched.add(service.id()), "code", "service-twice", row.code())
                .when(!unknown.isEmpty(), "agencies", "unknown", String.join(" ", unknown));
    }

    private Issues checkCodes(ServiceRow row) {
        var former = register.known().get(row.formerCode());
        var here = register.known().get(row.code());
        var owner = register.owners().get(row.code());
        // a table imported a second time names a former code that was replaced already
        boolean done = former == null && here != null && here.id().equals(register.owners().get(row.formerCode()));
        return Issues.none()
                .when(
                        !row.formerCode().isEmpty() && former == null && !done,
                        "former_code",
                        "unknown",
                        row.formerCode())
                .when(former != null && owner != null && !owner.equals(former.id()), "code", "code-taken", row.code())
                .when(former == null && here == null && owner != null, "code", "former-code", row.code());
    }

    private Step step(ServiceRow line, List<String> absent) {
        var service = service(line);
        if (service == null) return new Step(ServiceEffect.ADDED, line, null);
        var before = service.row();
        var row = line.keeping(absent, before);
        if (!before.code().equals(row.code())) return new Step(ServiceEffect.RECODED, row, service.id());
        return new Step(before.saysTheSame(row) ? ServiceEffect.SAME : ServiceEffect.CHANGED, row, service.id());
    }
}
