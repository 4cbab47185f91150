package vn.lantoa.roles;

import static vn.lantoa.TestServices.ISSUER;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.KeptPassword;
import vn.lantoa.organisation.signin.AskProviderLink;
import vn.lantoa.organisation.signin.BeginProviderLink;
import vn.lantoa.organisation.signin.FinishAtProvider;
import vn.lantoa.organisation.signin.FinishAtProvider.Answer;
import vn.lantoa.organisation.signin.IdentityId;
import vn.lantoa.organisation.signin.IdentityLedger;
import vn.lantoa.organisation.signin.ProviderAccounts;
import vn.lantoa.organisation.signin.UnlinkProvider;
import vn.lantoa.organisation.signin.Visitor;

/** Anybody may return from the provider; the officer and two administrators bind accounts. */
@ApplicationScoped
public class ProviderScenarios implements Scenarios {
    private static final AttemptOrigin ORIGIN = AttemptOrigin.of(new ClientAddress("192.0.2.13"));

    @Inject
    Cast cast;

    @Inject
    KeptPassword kept;

    @Inject
    FinishAtProvider finish;

    @Inject
    BeginProviderLink begin;

    @Inject
    AskProviderLink ask;

    @Inject
    UnlinkProvider unlink;

    @Inject
    IdentityLedger ledger;

    @Inject
    ProviderAccounts accounts;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = EnumSet.copyOf(Caller.holding(Role.ADMINISTRATOR));
        // needs two persons; the hub does not count as one
        administrators.remove(Caller.SYSTEM);
        return List.of(
                Scenario.of(
                        FinishAtProvider.class,
                        Caller.everybody(),
                        by -> () -> finish.call(null, new Answer("", "", "", ""), new Visitor(by, null, ORIGIN, ""))),
                Scenario.of(BeginProviderLink.class, Caller.officers(), by -> {
                    if (by.isOfficer()) kept.give(idOf(by));
                    var origin = ORIGIN.in(UUID.randomUUID());
                    return () -> begin.call(by, KeptPassword.WORDS, origin, "/console/me");
                }),
                Scenario.of(AskProviderLink.class, administrators, by -> {
                    var officer = idOf(cast.officer(scene.organisation(), Role.UPLOADER));
                    var subject = cast.unique("s");
                    return () -> ask.call(new AskProviderLink.Command(by, officer, subject));
                }),
                Scenario.hiding(UnlinkProvider.class, Caller.holding(Role.ADMINISTRATOR), by -> {
                    var account = accountOf(cast.officer(scene.organisation()));
                    return () -> unlink.call(by, account);
                }));
    }

    private IdentityId accountOf(Actor officer) {
        ledger.bind(idOf(officer), ISSUER, cast.unique("s"), Actor.SYSTEM);
        return new IdentityId(accounts.of(officer).accounts().get(0).id());
    }
}
