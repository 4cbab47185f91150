package vn.lantoa.organisation.signin;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.LoadFirstOrganisations;

/**
 * Start-up step that loads the first organisations and, if no officer can sign in yet, offers a link for the first
 * administrator.
 */
@Startup
@Singleton
@DependsOn("Migration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FirstStart {
    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());

    @Inject
    LoadFirstOrganisations loadFirstOrganisations;

    @Inject
    SeedDemo seedDemo;

    @Inject
    OfferFirstAdministrator offerFirstAdministrator;

    @Inject
    DemoMode demo;

    @Inject
    HubAddress address;

    @PostConstruct
    void start() {
        loadFirstOrganisations.call(Actor.SYSTEM);
        if (demo.on()) seedDemo.call(Actor.SYSTEM);
        else
            offerFirstAdministrator
                    .call(Actor.SYSTEM)
                    .ifPresent(link -> LOG.log(
                            WARNING,
                            "This hub has no administrator yet. Register the first one within 24 hours, once, at {0}",
                            address.of("/signin/first?link=" + link.value())));
    }
}
