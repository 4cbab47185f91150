package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;

/** Confirms a declaration as a second person of the unit, or for the province. */
@UseCase
public class ConfirmDeclaration extends DeclarationUseCase {
    /** Confirms the declaration. */
    public void call(Actor by, DeclarationId id) {
        var declaration = declarations.getLocked(id);
        access.admitSecond(by, declaration.organisation());
        declarations.keep(declaration.confirm(by), "");
        audit.record(by, "declaration-confirmed", "declaration:" + id, "organisation", declaration.organisation());
    }
}
