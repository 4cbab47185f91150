package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.organisation.RandomToken;

/** Controlled changes of an administrator's account: a new e-mail address, and disabling. */
@ApplicationScoped
class ChangedAdministrator implements ControlledChange {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    /** Returns the change to request for a new e-mail address. */
    static ChangeDraft email(Officer officer, String email) {
        var detail = ChangeDetail.none().with("email", email);
        return new ChangeDraft(ChangeKind.CHANGE_EMAIL, officer.id(), officer.organisation(), detail);
    }

    /** Returns the change to request for disabling the officer. */
    static ChangeDraft disabled(Officer officer) {
        return new ChangeDraft(ChangeKind.DISABLE_OFFICER, officer.id(), officer.organisation(), ChangeDetail.none());
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.CHANGE_EMAIL, ChangeKind.DISABLE_OFFICER);
    }

    @Override
    public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
        var officer = officers.getLocked(Objects.requireNonNull(change.officer()));
        if (change.kind() == ChangeKind.CHANGE_EMAIL)
            correct(officer, change.detail().word("email"), by);
        else if (officer.isEnabled()) disable(officer, by, now);
        else throw new Conflict("change-overtaken", "officer:" + officer.id() + " is already disabled");
        return Optional.empty();
    }

    private void correct(Officer officer, String email, Actor by) {
        officer.correct(new OfficerCard(officer.login(), officer.displayName(), email, officer.organisation()));
        stewardship.record(by, "officer-corrected", officer);
    }

    /** Disables the officer; throws {@link Conflict} if no administrator at the root would be left. */
    void disable(Officer officer, Actor by, Instant now) {
        stewardship.requireAnotherRootAdministrator(officer.id());
        officer.disable();
        officers.signOutEverywhere(officer.id(), now);
        stewardship.record(by, "officer-disabled", officer);
    }
}
