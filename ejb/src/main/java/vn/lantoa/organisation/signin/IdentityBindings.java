package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.ChangeKind;
import vn.lantoa.organisation.officer.ControlledChange;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.PendingChange;
import vn.lantoa.organisation.officer.Stewardship;

/** Accounts of the provider that are bound to officers by two administrators. */
@ApplicationScoped
class IdentityBindings implements ControlledChange {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    IdentityLedger ledger;

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.BIND_IDENTITY);
    }

    @Override
    public boolean hasRight(Actor by, PendingChange change) {
        return stewardship.allows(by, officers.get(Objects.requireNonNull(change.officer())));
    }

    @Override
    public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
        var officer = Objects.requireNonNull(change.officer());
        var detail = change.detail();
        ledger.bind(officer, detail.word("issuer"), detail.word("subject"), by).ifPresent(failure -> {
            throw new Conflict("change-overtaken", "officer:" + officer + ": " + failure);
        });
        return Optional.empty();
    }
}
