package vn.lantoa.organisation.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.Stewardship;
import vn.lantoa.organisation.password.LocalPasswords;

/** The accounts at the provider as pages show them, and whether there is a provider at all. */
@ApplicationScoped
public class ProviderAccounts {
    @Inject
    OidcConfig config;

    @Inject
    LocalPasswords local;

    @Inject
    OfficerIdentities identities;

    @Inject
    ProviderFactor factor;

    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    /** The sign-in as its page offers it. */
    public record Offer(boolean provider, boolean administratorsOnly) {}

    /** What the sign-in page offers. */
    public Offer offer() {
        return new Offer(config.isOn(), local.administratorsOnly());
    }

    /** The accounts of an officer, and where another one would be. */
    public record View(String issuer, List<BoundIdentity> accounts) {
        /** True if there is anything to show. */
        public boolean shown() {
            return !issuer.isEmpty() || !accounts.isEmpty();
        }

        /** True if the officer may get an account of the provider of now. */
        public boolean room() {
            return !issuer.isEmpty()
                    && accounts.stream().noneMatch(one -> one.issuer().equals(issuer));
        }
    }

    /** The accounts of the actor. */
    public View of(Actor by) {
        return new View(config.issuer(), identities.of(new OfficerId(by.id())));
    }

    /** The accounts of this officer; none for a reader who does not look after them. */
    public View of(Actor by, OfficerId officer) {
        return stewardship.allows(by, officers.get(officer))
                ? new View(config.issuer(), identities.of(officer))
                : new View("", List.of());
    }

    /** True if the actor can show by the provider who they are, as a second factor. */
    public boolean hasFactor(Actor by) {
        return by.isOfficer() && factor.isOf(new OfficerId(by.id()));
    }
}
