package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.RandomToken;

/** Builds the address at which an officer sets a password with a one-time link. */
@RequestScoped
public class PasswordLinkAddress {
    @Inject
    HubAddress address;

    /** Returns the absolute address with this token in its query. */
    public String of(RandomToken link) {
        return address.of("/signin/password?link=" + link.value()).toString();
    }
}
