package vn.lantoa.coverage.declared;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Corrects a declaration by another one, with a reason. The other waits for a second person again, keeps the file, and
 * the former one stays to be read.
 */
@UseCase
public class CorrectDeclaration {
    @Inject
    DeclarationAccess access;

    @Inject
    Declarations declarations;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What it is to say, and why. */
    public record Command(Actor by, DeclarationId declaration, DeclarationText text, String reason) {}

    /** @return the id of the one that corrects it */
    public DeclarationId call(Command command) {
        var former = declarations.getLocked(command.declaration());
        var unit = former.organisation();
        access.admit(command.by(), unit);
        var reason = command.reason().strip();
        var checked = access.check(command.by(), unit, command.text());
        checked.issues().and(DeclarationRules.checkReason(reason)).throwIfAny();
        former.replace(reason);
        var declaration = new Declarations.New(unit, checked.orThrow(), command.declaration());
        var id = declarations.add(declaration, command.by(), clock.instant());
        audit.record(
                command.by(),
                "declaration-corrected",
                "declaration:" + command.declaration(),
                Map.of("organisation", unit.toString(), "replacement", id.toString()));
        return id;
    }
}
