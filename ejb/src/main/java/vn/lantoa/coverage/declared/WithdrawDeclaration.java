package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Withdraws a declaration, with a reason. The declaration stops counting, and stays readable. */
@UseCase
public class WithdrawDeclaration extends DeclarationUseCase {
    /** A withdrawal with its reason. */
    public record Command(Actor by, DeclarationId declaration, String reason) {}

    /** Withdraws the declaration. */
    public void call(Command command) {
        var declaration = declarations.getLocked(command.declaration());
        var unit = declaration.organisation();
        access.admit(command.by(), unit);
        var reason = command.reason().strip();
        DeclarationRules.checkReason(reason).throwIfAny();
        declarations.keep(declaration.move(DeclarationState.WITHDRAWN), reason);
        audit.record(
                command.by(), "declaration-withdrawn", "declaration:" + command.declaration(), "organisation", unit);
    }
}
