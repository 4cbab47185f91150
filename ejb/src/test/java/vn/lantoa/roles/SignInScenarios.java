package vn.lantoa.roles;

import static vn.lantoa.organisation.Cast.idOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ChangePassword;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.KeptPassword;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.credential.ResetPassword;
import vn.lantoa.organisation.credential.SetPassword;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.signin.EndSession;
import vn.lantoa.organisation.signin.EndSessions;
import vn.lantoa.organisation.signin.RecogniseSession;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.SessionLedger;
import vn.lantoa.organisation.signin.SignIn;
import vn.lantoa.organisation.signin.SignOut;
import vn.lantoa.organisation.signin.SignOutOfficer;
import vn.lantoa.organisation.signin.SweepSignIns;

/** Sign-in requires passwords, links and cookies instead of roles; officers manage their own data. */
@ApplicationScoped
public class SignInScenarios implements Scenarios {
    private static final String PASSWORD = KeptPassword.WORDS;
    private static final ClientAddress ADDRESS = new ClientAddress("203.0.113.9");

    @Inject
    Cast cast;

    @Inject
    KeptPassword kept;

    @Inject
    Officers officers;

    @Inject
    SignIn signIn;

    @Inject
    SessionLedger ledger;

    @Inject
    SignOut signOut;

    @Inject
    RecogniseSession recognise;

    @Inject
    EndSessions endSessions;

    @Inject
    EndSession endSession;

    @Inject
    SignOutOfficer signOutOfficer;

    @Inject
    SweepSignIns sweep;

    @Inject
    ResetPassword resetPassword;

    @Inject
    SetPassword setPassword;

    @Inject
    ChangePassword changePassword;

    @Inject
    Clock clock;

    @Override
    public List<Scenario> list(Scene scene) {
        return List.of(
                Scenario.of(
                        SignIn.class,
                        Caller.everybody(),
                        by -> () -> signIn.call(new Attempt(cast.unique("ai"), PASSWORD, ADDRESS), "")),
                Scenario.of(SignOut.class, Caller.everybody(), by -> () -> signOut.call(RandomToken.fresh())),
                Scenario.of(
                        RecogniseSession.class, Caller.everybody(), by -> () -> recognise.call(RandomToken.fresh())),
                Scenario.of(EndSessions.class, Caller.officers(), by -> {
                    var session = sessionOf(by);
                    return () -> endSessions.call(by, session);
                }),
                Scenario.hiding(EndSession.class, Caller.holding(Role.ADMINISTRATOR), by -> {
                    var session = sessionOf(cast.officer(scene.organisation()));
                    return () -> endSession.call(by, session);
                }),
                Scenario.of(SignOutOfficer.class, Caller.holding(Role.ADMINISTRATOR), by -> {
                    var officer = idOf(cast.officer(scene.organisation()));
                    return () -> signOutOfficer.call(by, officer);
                }),
                Scenario.of(SetPassword.class, Caller.everybody(), by -> {
                    var officer = cast.officer(scene.organisation());
                    var link = Objects.requireNonNull(
                            resetPassword.call(Actor.SYSTEM, idOf(officer)).link());
                    return () -> setPassword.call(link, PASSWORD);
                }),
                Scenario.of(ChangePassword.class, Caller.officers(), by -> {
                    if (by.isOfficer()) kept.give(idOf(by));
                    return () -> changePassword.call(
                            by, PASSWORD, PASSWORD + " cái cày theo sau", AttemptOrigin.of(ADDRESS));
                }),
                Scenario.of(SweepSignIns.class, Caller.system(), by -> () -> sweep.call(by)));
    }

    private SessionId sessionOf(Actor by) {
        var officer = by.isOfficer() ? by : cast.officer(cast.department());
        kept.give(idOf(officer));
        var login = officers.get(idOf(officer)).login();
        var outcome = signIn.call(new Attempt(login, PASSWORD, ADDRESS), "trình duyệt");
        // a caller with a factor has just shown it
        var session = outcome instanceof SignIn.CodeAwaited awaited
                ? ledger.complete(awaited.half(), new FactorUse(FactorKind.TOTP, clock.instant()), null)
                        .session()
                : ((SignIn.SignedIn) outcome).session();
        return recognise.call(session).orElseThrow().session();
    }
}
