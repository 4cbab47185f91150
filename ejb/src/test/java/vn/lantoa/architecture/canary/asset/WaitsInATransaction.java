package vn.lantoa.architecture.canary.asset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.lantoa.audit.AuditHeads;

/** Breaks: no network in a transaction. */
@Stateless
class WaitsInATransaction {
    @Inject
    AuditHeads heads;

    public boolean isThere() {
        return heads.newest().isPresent();
    }
}
