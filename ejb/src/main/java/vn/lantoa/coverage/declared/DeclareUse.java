package vn.lantoa.coverage.declared;

import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;

/** Declares a use that no other source can observe, for a unit: an event, a training, a broadcast, a column. */
@UseCase
public class DeclareUse extends DeclarationUseCase {
    /**
     * A declaration for a unit.
     *
     * @param again true to declare although the unit has declared the same
     */
    public record Command(Actor by, OrganisationId unit, DeclarationText text, boolean again) {}

    /** Adds the declaration and returns its id. */
    public DeclarationId call(Command command) {
        var by = command.by();
        var unit = command.unit();
        access.admit(by, unit);
        access.check(by, unit, command.text()).throwIfAny();
        var spec = DeclarationRules.parse(command.text());
        access.ask(unit, spec, null, command.again());
        var id = declarations.add(new Declarations.New(unit, spec, null), by, clock.instant());
        var kind = spec.kind().slug();
        audit.record(by, "declaration-made", "declaration:" + id, "organisation", unit, "kind", kind);
        return id;
    }
}
