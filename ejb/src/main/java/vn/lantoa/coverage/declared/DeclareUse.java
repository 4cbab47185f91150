package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Declares a use that no other source can observe, for a unit: an event, a training, a broadcast, a column. */
@UseCase
public class DeclareUse {
    @Inject
    DeclarationAccess access;

    @Inject
    Declarations declarations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** A declaration for a unit. */
    public record Command(Actor by, OrganisationId unit, DeclarationText text) {}

    /** Adds the declaration and returns its id. */
    public DeclarationId call(Command command) {
        access.admit(command.by(), command.unit());
        access.check(command.by(), command.unit(), command.text()).throwIfAny();
        var spec = DeclarationRules.parse(command.text());
        var declaration = new Declarations.New(command.unit(), spec, null);
        var id = declarations.add(declaration, command.by(), clock.instant());
        audit.record(
                command.by(),
                "declaration-made",
                "declaration:" + id,
                Map.of(
                        "organisation",
                        command.unit().toString(),
                        "kind",
                        spec.kind().slug()));
        return id;
    }
}
