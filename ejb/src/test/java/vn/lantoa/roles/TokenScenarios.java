package vn.lantoa.roles;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.KeptPassword;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.partner.IssueOwnToken;
import vn.lantoa.organisation.partner.IssuePartnerToken;
import vn.lantoa.organisation.partner.IssueToken;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.RecogniseToken;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.RevokeOwnTokens;
import vn.lantoa.organisation.partner.RevokeToken;
import vn.lantoa.organisation.partner.RotateToken;
import vn.lantoa.organisation.partner.TokenPurpose;
import vn.lantoa.organisation.signin.OfferFirstAdministrator;
import vn.lantoa.organisation.signin.RegisterFirstAdministrator;
import vn.lantoa.organisation.signin.SeedDemo;

/** Tokens belong to their owners; partners and their data to administrators of the whole. */
@ApplicationScoped
public class TokenScenarios implements Scenarios {
    private static final ClientAddress ADDRESS = new ClientAddress("198.51.100.10");

    @Inject
    Cast cast;

    @Inject
    IssueToken issue;

    @Inject
    KeptPassword kept;

    @Inject
    IssueOwnToken issueOwn;

    @Inject
    RevokeOwnTokens revokeOwn;

    @Inject
    IssuePartnerToken issuePartner;

    @Inject
    RegisterPartner registerPartner;

    @Inject
    RevokeToken revoke;

    @Inject
    RotateToken rotate;

    @Inject
    RecogniseToken recognise;

    @Inject
    SeedDemo seedDemo;

    @Inject
    OfferFirstAdministrator offer;

    @Inject
    RegisterFirstAdministrator registerFirst;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = Caller.holdingAtRoot(Role.ADMINISTRATOR);
        return List.of(
                Scenario.of(
                        IssueToken.class,
                        Caller.everybody(),
                        by -> () -> issue.call(new IssueToken.Command(
                                new Attempt(cast.unique("ai"), "sai mật khẩu", ADDRESS), "", "máy", 1))),
                Scenario.of(
                        RecogniseToken.class,
                        Caller.everybody(),
                        by -> () -> recognise.call(RandomToken.fresh(), TokenPurpose.API, ADDRESS)),
                Scenario.of(IssueOwnToken.class, Caller.officers(), by -> {
                    if (by.isOfficer()) kept.give(idOf(by));
                    return () -> own(by);
                }),
                Scenario.of(RevokeOwnTokens.class, Caller.officers(), by -> () -> revokeOwn.call(by)),
                Scenario.of(RegisterPartner.class, administrators, by -> {
                    var organisation = cast.department();
                    return () -> registerPartner.call(by, organisation);
                }),
                Scenario.of(IssuePartnerToken.class, administrators, by -> {
                    var partner = registerPartner.call(Actor.SYSTEM, cast.department());
                    return () ->
                            issuePartner.call(new IssuePartnerToken.Command(by, partner, TokenPurpose.API, "máy", 1));
                }),
                Scenario.hiding(RevokeToken.class, administrators, by -> {
                    var owner = cast.officer(scene.organisation());
                    kept.give(idOf(owner));
                    var token = own(owner).id();
                    return () -> revoke.call(by, token);
                }),
                Scenario.hiding(RotateToken.class, administrators, by -> {
                    var partner = registerPartner.call(Actor.SYSTEM, cast.department());
                    var token = issuePartner
                            .call(new IssuePartnerToken.Command(Actor.SYSTEM, partner, TokenPurpose.API, "máy", 1))
                            .id();
                    return () -> rotate.call(new RotateToken.Command(by, token, 30, 7));
                }),
                Scenario.of(SeedDemo.class, Caller.system(), by -> () -> seedDemo.call(by)),
                Scenario.of(OfferFirstAdministrator.class, Caller.system(), by -> () -> offer.call(by)),
                // the link is the only requirement: without a valid one, every caller is rejected
                Scenario.of(
                        RegisterFirstAdministrator.class,
                        Caller.everybody(),
                        by -> () -> assertConflict(() -> registerFirst.call(withoutLink()), "link-no-longer-good")));
    }

    private IssuedToken own(Actor by) {
        var session = AttemptOrigin.of(ADDRESS).in(UUID.randomUUID());
        return issueOwn.call(by, "máy", 1, KeptPassword.WORDS, session);
    }

    private static RegisterFirstAdministrator.Command withoutLink() {
        return new RegisterFirstAdministrator.Command(RandomToken.fresh(), "ai", "Ai đó", "", "con trâu đi trước");
    }
}
