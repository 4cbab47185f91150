package vn.lantoa.service;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.UnmarkedText;
import vn.lantoa.organisation.CsvLines;

/**
 * Comparison of a table of services with the current register: the effect and the issues of each row. Pure functions.
 *
 * <p>The first row names the columns
 * {@code code, name, field, level, agencies, essential, address, former_code, valid_until} in any order. The last four
 * are optional; if a column is missing, its values in the register are unchanged. Agencies are codes separated by
 * spaces. Rows that begin with # are comments.
 */
final class ServiceImport {
    static final int MOST_ROWS = 10_000;
    private static final List<String> REQUIRED = List.of("code", "name", "field", "level", "agencies");
    private static final Map<String, Boolean> ANSWERS = Map.of(
            "", false, "no", false, "khong", false, "0", false, "false", false, "yes", true, "co", true, "1", true, "x",
            true, "true", true);
    private static final List<String> KEPT = List.of("essential", "address", "valid_until");

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
        var table = table(csv);
        var comparing = new ServiceImport(register);
        table.requireValid(table.good(), row -> check(row).and(comparing.check(service(row))));
        var absent = absent(table);
        return table.good().stream()
                .map(row -> comparing.step(service(row), absent))
                .toList();
    }

    private @Nullable Registered registered(ServiceRow row) {
        var former = register.known().get(row.formerCode());
        return former != null ? former : register.known().get(row.code());
    }

    private Issues check(ServiceRow row) {
        var service = registered(row);
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
        // a table that is imported again names a former code that was already replaced
        boolean done = former == null
                && here != null
                && here.id().equals(register.owners().get(row.formerCode()));
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
        var service = registered(line);
        if (service == null) return new Step(ServiceEffect.ADDED, line, null);
        var before = service.row();
        var row = line.keeping(absent, before);
        if (!before.code().equals(row.code())) return new Step(ServiceEffect.RECODED, row, service.id());
        return new Step(before.saysTheSame(row) ? ServiceEffect.SAME : ServiceEffect.CHANGED, row, service.id());
    }

    static CsvLines.Table table(String text) {
        return CsvLines.table(text, REQUIRED, MOST_ROWS).filled();
    }

    /** Returns the optional columns that the table lacks. */
    static List<String> absent(CsvLines.Table table) {
        return KEPT.stream().filter(column -> !table.columns().contains(column)).toList();
    }

    /** Returns the issues of the row, without comparison with the register. */
    static Issues check(CsvLines.Row row) {
        var level = row.cell("level");
        var essential = row.cell("essential");
        var until = row.cell("valid_until");
        var known = Arrays.toString(ServiceLevel.values()).toLowerCase(Locale.ROOT);
        return Issues.none()
                .when(Slug.find(ServiceLevel.class, level).isEmpty(), "level", "unknown", level, known)
                .when(answer(essential).isEmpty(), "essential", "neither-yes-nor-no", essential)
                .when(CsvLines.day(until).isEmpty() && !until.isEmpty(), "valid_until", "not-a-date", until)
                .and(service(row).check());
    }

    /** Returns the service; cells that {@link #check} rejects have defaults. */
    static ServiceRow service(CsvLines.Row row) {
        return new ServiceRow(
                row.cell("code"),
                row.cell("name"),
                row.cell("field"),
                Slug.find(ServiceLevel.class, row.cell("level")).orElse(ServiceLevel.OTHER),
                Arrays.stream(row.cell("agencies").split("[\\s,;|]+"))
                        .filter(code -> !code.isEmpty())
                        .toList(),
                answer(row.cell("essential")).orElse(false),
                row.cell("address"),
                CsvLines.day(row.cell("valid_until")).orElse(null),
                row.cell("former_code"));
    }

    private static Optional<Boolean> answer(String text) {
        return Optional.ofNullable(ANSWERS.get(UnmarkedText.of(text)));
    }
}
