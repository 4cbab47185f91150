package vn.lantoa.coverage.declared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;

/** The two short transactions before and after the file of a declaration or a yearly entry is stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class ProofLedger {
    @Inject
    DeclarationAccess access;

    @Inject
    Declarations declarations;

    @Inject
    UnitEntries entries;

    @Inject
    AuditLog audit;

    /** Rejects actors who may not add a file to the declaration. */
    public void admit(Actor by, DeclarationId id) {
        open(by, id);
    }

    /** Records the file. */
    public void keep(Actor by, DeclarationId id, ProofFile file) {
        var unit = open(by, id).organisation();
        declarations.prove(entries.findLocked(id).isPresent() ? "unit_entry" : "declaration", id, file);
        var sha256 = file.fileSha256().hex();
        audit.record(by, "declaration-proven", "declaration:" + id, "organisation", unit, "sha256", sha256);
    }

    /** Returns the declaration. Rejects a second file, because the confirming person has seen the first. */
    private Declaration open(Actor by, DeclarationId id) {
        var declaration = entries.findLocked(id).orElseGet(() -> declarations.getLocked(id));
        access.admit(by, declaration.organisation());
        if (declaration.hasFile() || !declaration.state().mayBecome(DeclarationState.REPLACED))
            throw new Conflict("declaration-takes-no-file", "declaration:" + id + " has a file, or no longer counts");
        return declaration;
    }
}
