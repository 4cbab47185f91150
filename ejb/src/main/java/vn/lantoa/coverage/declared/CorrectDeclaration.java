package vn.lantoa.coverage.declared;

import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/**
 * Corrects a declaration by a new declaration, with a reason. The new declaration takes over the file and must be
 * confirmed again by a second person. The former declaration stays readable.
 */
@UseCase
public class CorrectDeclaration extends DeclarationUseCase {
    /** The corrected text and the reason. */
    public record Command(Actor by, DeclarationId declaration, DeclarationText text, String reason, boolean again) {}

    /** Corrects the declaration and returns the id of the new declaration. */
    public DeclarationId call(Command command) {
        var former = declarations.getLocked(command.declaration());
        var unit = former.organisation();
        access.admit(command.by(), unit);
        var reason = command.reason().strip();
        access.check(command.by(), unit, command.text())
                .and(DeclarationRules.checkReason(reason))
                .throwIfAny();
        var replaced = former.move(DeclarationState.REPLACED);
        var spec = DeclarationRules.parse(command.text());
        access.ask(unit, spec, former.id(), command.again());
        declarations.keep(replaced, reason);
        var declaration = new Declarations.New(unit, spec, command.declaration());
        var id = declarations.add(declaration, command.by(), clock.instant());
        audit.record(
                command.by(),
                "declaration-corrected",
                "declaration:" + command.declaration(),
                Map.of("organisation", unit.toString(), "replacement", id.toString()));
        return id;
    }
}
