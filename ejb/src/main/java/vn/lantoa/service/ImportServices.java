package vn.lantoa.service;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.ImportLine;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.outbox.Outbox;

/**
 * Imports the register of services from a table. If any row has an issue, imports no services and reports all issues at
 * once, by line. Services missing in the table are unchanged. {@link ServiceImport} describes the table.
 */
@UseCase
public class ImportServices {
    @Inject
    Services services;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    /** Table to import; {@code tried} means a dry run, which changes nothing. */
    public record Command(Actor by, String csv, boolean tried) {}

    /** A service of the table and the effect on the register. */
    @Schema(name = "ImportedService")
    public record Line(
            String code,
            @JsonbTransient String formerCode,
            String name,
            @Schema(implementation = String.class) ServiceEffect effect)
            implements ImportLine {
        @Override
        public boolean changes() {
            return effect != ServiceEffect.SAME;
        }
    }

    /** Imports the services; returns the effect of each row, also in a dry run. */
    public List<Line> call(Command command) {
        access.requireEverywhere(command.by(), Role.ADMINISTRATOR);
        var steps = ServiceImport.of(command.csv(), services.getLocked());
        var changing = steps.stream()
                .filter(step -> step.effect() != ServiceEffect.SAME)
                .toList();
        if (!command.tried() && !changing.isEmpty()) write(command.by(), changing);
        return steps.stream()
                .map(step -> new Line(
                        step.row().code(), step.row().formerCode(), step.row().name(), step.effect()))
                .toList();
    }

    private void write(Actor by, List<ServiceImport.Step> changing) {
        // in the precision of the database, because the event finds the rows by this instant
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        services.write(changing, now);
        audit.recordAll(by, changing.stream().map(ImportServices::entry).toList());
        outbox.append(new ServicesChanged(now));
    }

    private static AuditLog.Entry entry(ServiceImport.Step step) {
        var row = step.row();
        var details = new HashMap<>(
                Map.of("effect", step.effect().slug(), "level", row.level().slug()));
        if (step.effect() == ServiceEffect.RECODED) details.put("formerCode", row.formerCode());
        if (!row.agencies().isEmpty()) details.put("organisations", String.join(" ", row.agencies()));
        return new AuditLog.Entry("service-imported", "service:" + row.code(), details);
    }
}
