package vn.lantoa.organisation.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.OfficerId;

/** Writer of failed attempts and lock-outs to the audit log, with their network. The typed text is not recorded. */
@ApplicationScoped
class AttemptTrail {
    @Inject
    AuditLog audit;

    /** Records a failed attempt at this officer's account. */
    void failed(OfficerId officer, AttemptOrigin origin, boolean known) {
        audit.record(
                Actor.ANONYMOUS,
                "sign-in-failed",
                "officer:" + officer,
                Map.of("from", origin.address().network(), "place", known ? "known" : "unknown"));
    }

    /** Records a lock-out; for an unknown login, the object of the entry is the hub. */
    void blocked(Optional<OfficerId> officer, AttemptOrigin origin, Scope scope) {
        audit.record(
                Actor.ANONYMOUS,
                "sign-in-blocked",
                officer.map(one -> "officer:" + one).orElse("hub"),
                Map.of("from", origin.address().network(), "scope", scope.slug()));
    }

    /** Scope of a lock-out. */
    enum Scope implements Slug {
        KNOWN_PLACE,
        NETWORK_OF_LOGIN,
        NETWORK,
        LOGIN
    }
}
