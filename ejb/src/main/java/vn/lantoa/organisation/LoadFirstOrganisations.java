package vn.lantoa.organisation;

import jakarta.inject.Inject;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.UseCase;

/**
 * Fills an empty registry with the units named in plan 104/KH-UBND. The hub runs it once; afterwards, administrators
 * maintain the registry.
 */
@UseCase
public class LoadFirstOrganisations {
    @Inject
    Organisations organisations;

    @Inject
    SheetImport sheetImport;

    @Inject
    StartLock lock;

    /** Loads the organisations unless the root exists. */
    public void call(Actor by) {
        if (!by.equals(Actor.SYSTEM)) throw new Forbidden("only the hub itself loads its first organisations");
        lock.hold();
        if (organisations.isThere(OrganisationKind.PROVINCE)) return;
        sheetImport.add(by, ShippedTable.read("plan-units.csv"), Map.of("source", "plan-104-kh-ubnd"));
    }
}
