package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.officer.ChangeDetail;
import vn.lantoa.organisation.officer.ChangeDraft;
import vn.lantoa.organisation.officer.ChangeKind;
import vn.lantoa.organisation.officer.ControlledChange;
import vn.lantoa.organisation.officer.DualControl;
import vn.lantoa.organisation.officer.PendingChange;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.Stewardship;

/**
 * Requests that an account of the provider be bound to an officer. An administrator responsible for the officer
 * requests the binding. A second administrator must confirm it, because the requester could name an account of their
 * own.
 */
@StepUp
@UseCase
public class AskProviderLink implements ControlledChange {
    @Inject
    OidcConfig config;

    @Inject
    Stewardship stewardship;

    @Inject
    OfficerIdentities identities;

    @Inject
    IdentityLedger ledger;

    @Inject
    DualControl control;

    /**
     * Command to request a binding.
     *
     * @param subject the account in the provider's notation
     */
    public record Command(Actor by, OfficerId officer, String subject) {}

    /**
     * Requests the binding.
     *
     * @return the change that waits for the second administrator
     */
    public PendingChangeId call(Command command) {
        var officer = stewardship.get(command.by(), command.officer());
        control.requireNotFor(command.by(), officer.id());
        if (!config.isOn()) throw new Conflict("provider-off", "no identity provider is configured");
        var issuer = config.issuer();
        IdentityRules.check(command.subject()).throwIfAny();
        var live = identities.findLocked(issuer, command.subject());
        if (live.isPresent())
            throw new Conflict("identity-taken", "officer:" + live.get().officerId());
        if (identities.of(officer.id()).stream().anyMatch(one -> one.issuer().equals(issuer)))
            throw new Conflict("identity-there", "officer:" + officer.id() + " already has an account at the provider");
        var detail = ChangeDetail.none().with("issuer", issuer).with("subject", command.subject());
        return control.ask(
                new ChangeDraft(ChangeKind.BIND_IDENTITY, officer.id(), officer.organisation(), detail), command.by());
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.BIND_IDENTITY);
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

    /** Rules for valid provider accounts. Pure functions. */
    static final class IdentityRules {
        /** Maximum length of a subject (OpenID Connect Core 1.0, section 2). */
        static final int LONGEST = 255;

        private IdentityRules() {}

        static Issues check(String subject) {
            return Issues.none()
                    .when(subject.isBlank(), "providerSubject", "missing")
                    .when(subject.length() > LONGEST, "providerSubject", "too-long", LONGEST)
                    // an e-mail address would never match, because the provider sends subjects
                    .when(subject.contains("@"), "providerSubject", "subject-is-an-address")
                    .when(subject.chars().anyMatch(Character::isISOControl), "providerSubject", "control-characters");
        }
    }
}
