package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.officer.ConfirmChange;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.partner.IssueOwnToken;
import vn.lantoa.organisation.partner.RecogniseToken;
import vn.lantoa.organisation.partner.TokenPurpose;
import vn.lantoa.organisation.signin.ConfirmSignIn;
import vn.lantoa.organisation.signin.RecogniseSession;
import vn.lantoa.organisation.signin.SignIn;

/** Removing the second factor of an officer who has lost telephone and recovery codes. */
@ExtendWith(ArquillianExtension.class)
class TakeFactorAwayIT {
    @Inject
    Cast cast;

    @Inject
    KeptPassword kept;

    @Inject
    Devices devices;

    @Inject
    Officers officers;

    @Inject
    TakeFactorAway takeAway;

    @Inject
    ConfirmChange confirm;

    @Inject
    OwnFactor own;

    @Inject
    SignIn signIn;

    @Inject
    ConfirmSignIn confirmSignIn;

    @Inject
    RecogniseSession recognise;

    @Inject
    IssueOwnToken issue;

    @Inject
    RecogniseToken recogniseToken;

    @Inject
    Presence presence;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private Actor first = Actor.ANONYMOUS;
    private Actor second = Actor.ANONYMOUS;
    private Actor officer = Actor.ANONYMOUS;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void somebodyWithAFactor() {
        first = officers.findByLogin("quantri").orElseThrow().actor();
        second = officers.findByLogin("quantri2").orElseThrow().actor();
        officer = cast.officer(cast.department());
        kept.give(idOf(officer));
    }

    @Test
    void a_second_administrator_removes_it_with_the_officers_sessions_and_tokens() {
        var device = devices.give(idOf(officer)).device();
        devices.givePasskey(idOf(officer));
        var here = here();
        var half = ((SignIn.CodeAwaited) attempt(here)).half();
        var in = (SignIn.SignedIn) confirmSignIn.call(half, device.codeAt(clock.instant()), here);
        presence.shown(new FactorUse(FactorKind.TOTP, clock.instant()));
        var token =
                issue.call(officer, "máy", 1, "", here.in(UUID.randomUUID())).value();

        var change = takeAway.call(first, idOf(officer));
        assertThat(own.of(officer).added()).isTrue();
        assertRejected(() -> confirm.call(first, change), "decider decider-asked-for-it");
        assertThat(recognise.call(in.session())).isPresent();
        confirm.call(second, change);

        assertThat(own.of(officer).added()).isFalse();
        assertThat(recognise.call(in.session())).isEmpty();
        assertThat(recogniseToken.call(token, TokenPurpose.API, here.address())).isEmpty();
        assertThat(attempt(here())).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void the_officer_and_all_administrators_are_notified_and_it_is_audited() throws SQLException {
        devices.give(idOf(officer));
        var change = takeAway.call(first, idOf(officer));
        confirm.call(second, change);

        assertThat(sql.text(
                        "select details ->> 'askedBy' from audit_entry where action = 'factor-taken-away' and object ="
                                + " ? and actor = '" + second.reference() + "'",
                        "officer:" + idOf(officer)))
                .isEqualTo(first.reference());
        for (var recipient : new Actor[] {officer, first, second})
            assertThat(eventually(
                            "select count(*) from notice where kind = 'CHANGE_CONFIRMED' and subject = '" + "change:"
                                    + change + "' and officer_id = ?",
                            recipient))
                    .isEqualTo("1");
    }

    @Test
    void nobody_removes_their_own_or_another_administrators_officers_factor() {
        devices.give(idOf(officer));

        assertRejected(() -> takeAway.call(first, idOf(first)), "officer is-yourself");
        assertForbidden(() -> takeAway.call(officer, idOf(officer)));
        assertForbidden(() -> takeAway.call(cast.officer(cast.department()), idOf(officer)));
    }

    @Test
    void an_absent_factor_cannot_be_removed() {
        assertConflict(() -> takeAway.call(first, idOf(officer)), "factor-not-there");
        devices.give(idOf(officer));
        var change = takeAway.call(first, idOf(officer));
        devices.takeAway(idOf(officer));

        assertConflict(() -> confirm.call(second, change), "change-overtaken");
    }

    private SignIn.Outcome attempt(AttemptOrigin from) {
        var login = officers.get(idOf(officer)).login();
        return signIn.call(new Attempt(login, KeptPassword.WORDS, from), "trình duyệt");
    }

    private AttemptOrigin here() {
        return AttemptOrigin.of(new ClientAddress(cast.unique("address")));
    }

    private String eventually(String query, Actor recipient) throws SQLException {
        for (int i = 0; i < 100 && sql.text(query, recipient.id()).equals("0"); i++) pause();
        return sql.text(query, recipient.id());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
