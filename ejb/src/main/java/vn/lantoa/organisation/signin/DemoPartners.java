package vn.lantoa.organisation.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.partner.ApiTokens;
import vn.lantoa.organisation.partner.Partners;

/** Partners of the demo. Their tokens are public and equal to their labels. */
@ApplicationScoped
class DemoPartners {
    private static final Duration LASTS = Duration.ofDays(3650);

    @Inject
    Partners partners;

    @Inject
    ApiTokens tokens;

    @Inject
    Organisations organisations;

    @Inject
    Clock clock;

    void add(String token, String organisationCode) {
        var now = clock.instant();
        var partner = partners.findByCode(organisationCode)
                .orElseGet(() -> partners.addDemo(
                        organisations
                                .findByCode(organisationCode)
                                .orElseThrow(() -> new NotFound("organisation " + organisationCode)),
                        organisationCode,
                        now));
        tokens.addDemo(new RandomToken(token), partner.actor(), token, now, now.plus(LASTS));
    }
}
