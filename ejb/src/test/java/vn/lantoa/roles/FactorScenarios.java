package vn.lantoa.roles;

import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.AddFactor;
import vn.lantoa.organisation.credential.AddPasskey;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.BeginFactor;
import vn.lantoa.organisation.credential.BeginPasskey;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.Devices;
import vn.lantoa.organisation.credential.KeptPassword;
import vn.lantoa.organisation.credential.PasskeyId;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.credential.RemoveFactor;
import vn.lantoa.organisation.credential.RemovePasskey;
import vn.lantoa.organisation.credential.TakeFactorAway;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.signin.ConfirmSignIn;
import vn.lantoa.organisation.signin.EnrolAtSignIn;
import vn.lantoa.organisation.signin.RecogniseSession;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.ShowFactor;
import vn.lantoa.organisation.signin.SignIn;

/**
 * Every officer manages their own second factor. The scenarios remove the factors they add, because a factor changes
 * permissions.
 */
@ApplicationScoped
public class FactorScenarios implements Scenarios {
    private static final AttemptOrigin ADDRESS = AttemptOrigin.of(new ClientAddress("192.0.2.12"));

    @Inject
    Cast cast;

    @Inject
    KeptPassword kept;

    @Inject
    Devices devices;

    @Inject
    Officers officers;

    @Inject
    SignIn signIn;

    @Inject
    RecogniseSession recognise;

    @Inject
    ConfirmSignIn confirm;

    @Inject
    EnrolAtSignIn enrol;

    @Inject
    ShowFactor show;

    @Inject
    BeginFactor begin;

    @Inject
    AddFactor add;

    @Inject
    RemoveFactor remove;

    @Inject
    BeginPasskey beginPasskey;

    @Inject
    AddPasskey addPasskey;

    @Inject
    RemovePasskey removePasskey;

    @Inject
    TakeFactorAway takeAway;

    @Inject
    Clock clock;

    @Override
    public List<Scenario> list(Scene scene) {
        var administrators = EnumSet.copyOf(Caller.holding(Role.ADMINISTRATOR));
        // needs two persons; the hub does not count as one
        administrators.remove(Caller.SYSTEM);
        return List.of(
                Scenario.of(TakeFactorAway.class, administrators, by -> {
                    var officer = idOf(cast.officer(scene.organisation(), Role.UPLOADER));
                    devices.give(officer);
                    return () -> takeAway.call(by, officer);
                }),
                Scenario.of(
                        ConfirmSignIn.class,
                        Caller.everybody(),
                        by -> () -> confirm.call(RandomToken.fresh(), "000000", ADDRESS)),
                Scenario.of(
                        EnrolAtSignIn.class,
                        Caller.everybody(),
                        by -> () ->
                                assertConflict(() -> enrol.call(RandomToken.fresh(), "000000", null), "sign-in-over")),
                Scenario.of(ShowFactor.class, Caller.officers(), by -> {
                    var session = session(by);
                    return () -> show.call(by, session, "000000", ADDRESS);
                }),
                Scenario.of(BeginFactor.class, Caller.officers(), by -> {
                    if (by.isOfficer()) kept.give(idOf(by));
                    return () -> begin.call(by, KeptPassword.WORDS, inSession());
                }),
                Scenario.of(BeginPasskey.class, Caller.officers(), by -> {
                    if (by.isOfficer()) kept.give(idOf(by));
                    var session = UUID.randomUUID();
                    return () -> beginPasskey.call(by, KeptPassword.WORDS, ADDRESS.in(session));
                }),
                Scenario.of(AddPasskey.class, Caller.officers(), by -> {
                    var session = UUID.randomUUID();
                    var answer = by.isOfficer() ? devices.passkeyOf(idOf(by), session) : "";
                    return () -> {
                        addPasskey.call(new AddPasskey.Command(by, "Máy tính", answer, session));
                        devices.takeAway(idOf(by));
                    };
                }),
                Scenario.of(RemovePasskey.class, Caller.officers(), by -> {
                    var passkey = by.isOfficer() ? devices.givePasskey(idOf(by)) : new PasskeyId(UUID.randomUUID());
                    return () -> removePasskey.call(by, passkey);
                }),
                Scenario.of(AddFactor.class, Caller.officers(), by -> {
                    if (!by.isOfficer()) return () -> add.call(by, "000000");
                    var device = devices.begin(idOf(by));
                    return () -> {
                        add.call(by, device.codeAt(clock.instant()));
                        devices.takeAway(idOf(by));
                    };
                }),
                Scenario.of(RemoveFactor.class, Caller.officers(), by -> {
                    if (!by.isOfficer()) return () -> remove.call(by, "000000", inSession());
                    var device = devices.give(idOf(by)).device();
                    return () -> remove.call(by, device.codeAt(clock.instant()), inSession());
                }));
    }

    private static AttemptOrigin inSession() {
        return ADDRESS.in(UUID.randomUUID());
    }

    private SessionId session(Actor by) {
        var officer = by.isOfficer() ? by : cast.officer(cast.department());
        kept.give(idOf(officer));
        var typed = new Attempt(officers.get(idOf(officer)).login(), KeptPassword.WORDS, ADDRESS);
        var cookie = ((SignIn.SignedIn) signIn.call(typed, "trình duyệt")).session();
        return recognise.call(cookie).orElseThrow().session();
    }
}
