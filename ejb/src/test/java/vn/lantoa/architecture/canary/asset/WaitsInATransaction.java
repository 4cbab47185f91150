package vn.lantoa.architecture.canary.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.audit.AuditHeads;

/** Breaks: no network in a transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class WaitsInATransaction {
    @Inject
    AuditHeads heads;

    public boolean isThere() {
        return heads.newest().isPresent();
    }
}
