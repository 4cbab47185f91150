package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.FactorElsewhere;
import vn.lantoa.organisation.credential.LocalPasswords;
import vn.lantoa.organisation.officer.Stewardship;

/** Reader of provider accounts for pages. Also reports whether a provider is configured. */
@ApplicationScoped
public class ProviderAccounts implements FactorElsewhere {
    @Inject
    OidcConfig config;

    @Inject
    LocalPasswords local;

    @Inject
    OfficerIdentities identities;

    @Inject
    Stewardship stewardship;

    /** Ways to sign in that the sign-in page offers. */
    public record Offer(boolean provider, boolean administratorsOnly) {}

    /** Returns the options of the sign-in page. */
    public Offer offer() {
        return new Offer(config.isOn(), local.administratorsOnly());
    }

    /** Accounts of an officer, and whether another account can be added. */
    public record View(String issuer, List<BoundIdentity> accounts) {
        /** Returns whether there are accounts or actions to display. */
        public boolean shown() {
            return !issuer.isEmpty() || !accounts.isEmpty();
        }

        /** Returns true if the officer may bind an account of the current provider. */
        public boolean room() {
            return !issuer.isEmpty()
                    && accounts.stream().noneMatch(one -> one.issuer().equals(issuer));
        }
    }

    /** Returns the actor's accounts. */
    public View of(Actor by) {
        return new View(config.issuer(), identities.of(new OfficerId(by.id())));
    }

    /** Returns the accounts of the officer; none if the reader is not responsible for the officer. */
    public View of(Actor by, OfficerId officer) {
        return stewardship.allows(by, officer)
                ? new View(config.issuer(), identities.of(officer))
                : new View("", List.of());
    }

    /** Returns true if the actor can use the provider as a second factor. */
    public boolean hasFactor(Actor by) {
        return by.isOfficer() && isOf(new OfficerId(by.id()));
    }

    /**
     * Returns whether the officer has a bound account; false if no authentication class of the provider counts as a
     * second factor.
     */
    @Override
    public boolean isOf(OfficerId officer) {
        return !config.acr().isEmpty()
                && identities.of(officer).stream().anyMatch(one -> one.issuer().equals(config.issuer()));
    }
}
