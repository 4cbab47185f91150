package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.FactorKind;
import vn.lantoa.organisation.FactorUse;
import vn.lantoa.organisation.Presence;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.partner.IssueToken;
import vn.lantoa.organisation.partner.RecogniseToken;
import vn.lantoa.organisation.partner.TokenChallenges;
import vn.lantoa.organisation.partner.TokenPurpose;
import vn.lantoa.organisation.signin.ConfirmSignIn;
import vn.lantoa.organisation.signin.RecogniseSession;
import vn.lantoa.organisation.signin.SessionId;
import vn.lantoa.organisation.signin.ShowFactor;
import vn.lantoa.organisation.signin.SignIn;
import vn.lantoa.organisation.webauthn.RelyingParty;
import vn.lantoa.organisation.webauthn.SoftPasskey;

/** Passkeys on a real database: adding, sign-in, step-up and tokens, with their rejections. */
@ExtendWith(ArquillianExtension.class)
class PasskeyIT {
    @Inject
    Cast cast;

    @Inject
    KeptPassword kept;

    @Inject
    Devices devices;

    @Inject
    Officers officers;

    @Inject
    BeginPasskey begin;

    @Inject
    AddPasskey add;

    @Inject
    RemovePasskey remove;

    @Inject
    RemoveFactor removeFactor;

    @Inject
    OwnFactor own;

    @Inject
    FactorLedger ledger;

    @Inject
    SignIn signIn;

    @Inject
    ConfirmSignIn confirm;

    @Inject
    RecogniseSession recognise;

    @Inject
    ShowFactor show;

    @Inject
    IssueToken issue;

    @Inject
    TokenChallenges challenges;

    @Inject
    RecogniseToken recogniseToken;

    @Inject
    Presence presence;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private SoftPasskey made = new SoftPasskey(new RelyingParty("", ""));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void a_passkey_is_added_by_password_and_required_at_sign_in() {
        var officer = withPassword();
        var session = UUID.randomUUID();
        assertThatThrownBy(() -> begin.call(officer, "sai", here().in(session))).isInstanceOf(Rejected.class);
        var codes = added(officer, session);

        assertThat(codes).hasSize(10);
        assertThat(own.of(officer).passkeys()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Máy tính cơ quan");
            assertThat(one.lastUsedAt()).isNull();
        });
        var half = half(officer);
        var outcome = confirm.call(half, made.signed(posed(half)), here());
        var recognised = recognise.call(((SignIn.SignedIn) outcome).session()).orElseThrow();
        assertThat(Objects.requireNonNull(recognised.factor()).kind()).isEqualTo(FactorKind.PASSKEY);
        assertThat(own.of(officer).passkeys().get(0).lastUsedAt()).isNotNull();
        assertThat(confirm.call(half(officer), codes.get(0).spaced(), here())).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_challenge_accepts_one_response_right_or_wrong() {
        var officer = withPasskey();
        var half = half(officer);
        var challenge = posed(half);
        made.withFlags(SoftPasskey.PRESENT);
        assertThat(confirm.call(half, made.signed(challenge), here())).isEqualTo(new SignIn.Refused());
        made.withFlags(SoftPasskey.PRESENT | SoftPasskey.VERIFIED);
        assertThat(confirm.call(half, made.signed(challenge), here())).isEqualTo(new SignIn.Refused());

        var answer = made.signed(posed(half));
        assertThat(confirm.call(half, answer, here())).isInstanceOf(SignIn.SignedIn.class);
        assertThat(confirm.call(half(officer), answer, here())).isEqualTo(new SignIn.Refused());
    }

    @Test
    void a_challenge_expires_after_five_minutes() throws SQLException {
        var officer = withPasskey();
        var half = half(officer);
        var challenge = posed(half);
        sql.update("update passkey_challenge set posed_at = posed_at - interval '301 seconds' where officer_id = '"
                + idOf(officer) + "'");

        assertThat(confirm.call(half, made.signed(challenge), here())).isEqualTo(new SignIn.Refused());
        assertThat(confirm.call(half, made.signed(posed(half)), here())).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_challenge_is_valid_only_for_its_purpose() {
        var officer = withPasskey();
        var here = sessionOf(officer);
        var elsewhere = half(officer);

        var ofSession = show.pose(officer, here).orElseThrow().challenge();
        assertThat(confirm.call(elsewhere, made.signed(ofSession), here())).isEqualTo(new SignIn.Refused());
        assertThat(shown(officer, sessionOf(officer), ofSession)).isEqualTo(new FactorCheck.Refused());
        assertThat(shown(officer, here, posed(elsewhere))).isEqualTo(new FactorCheck.Refused());
        var adding = ledger.poseToCreate(idOf(officer), Occasion.adding(here.value()), clock.instant())
                .challenge();
        assertThat(shown(officer, here, adding)).isEqualTo(new FactorCheck.Refused());
    }

    @Test
    void the_passkey_of_another_officer_is_refused() {
        var other = withPasskey();
        var ownPasskey = made;
        var officer = withPasskey();
        var half = half(officer);

        assertThat(confirm.call(half, ownPasskey.signed(posed(half)), here())).isEqualTo(new SignIn.Refused());
        assertThat(own.of(other).passkeys().get(0).lastUsedAt()).isNull();
    }

    @Test
    void a_decreasing_signature_counter_is_rejected_and_audited() throws SQLException {
        var officer = withPasskey();
        var half = half(officer);
        assertThat(confirm.call(half, made.countingFrom(9).signed(posed(half)), here()))
                .isInstanceOf(SignIn.SignedIn.class);
        var again = half(officer);
        assertThat(confirm.call(again, made.countingFrom(9).signed(posed(again)), here()))
                .isEqualTo(new SignIn.Refused());
        made.countingFrom(10).onPageOf("https://lantoa.example");
        confirm.call(again, made.signed(posed(again)), here());

        assertThat(sql.text(
                        "select string_agg(action || coalesce(' ' || (details ->> 'why'), ''), ', ' order by at) from"
                                + " audit_entry where object = ? and (action like 'passkey-%' or action ="
                                + " 'factor-refused')",
                        "officer:" + idOf(officer)))
                .isEqualTo("passkey-added, passkey-used, passkey-perhaps-copied, factor-refused BadOrigin");
    }

    @Test
    void a_step_up_requires_the_passkey_again() throws SQLException {
        var officer = withPasskey();
        var session = sessionOf(officer);
        sql.update("update sign_in_session set factor_used_at = factor_used_at - interval '1 hour' where id = '"
                + session + "'");

        var challenge = show.pose(officer, session).orElseThrow().challenge();
        assertThat(shown(officer, session, challenge))
                .isInstanceOfSatisfying(
                        FactorCheck.AcceptedFactor.class,
                        one -> assertThat(one.use().kind()).isEqualTo(FactorKind.PASSKEY));
        assertThatThrownBy(() -> show.pose(withPassword(), session)).isInstanceOf(Forbidden.class);
    }

    @Test
    void a_token_issued_by_a_passkey_records_it() {
        var officer = withPasskey();
        var options = ((IssueToken.Posed) challenges.pose(typed(officer))).options();
        assertThat(token(officer, "")).isEqualTo(new IssueToken.CodeNeeded());
        var answer = made.signed(options.challenge());
        var issued = ((IssueToken.Issued) token(officer, answer)).token();

        assertThat(token(officer, answer)).isEqualTo(new IssueToken.CodeNeeded());
        var factor = recogniseToken
                .call(issued.value(), TokenPurpose.API, here().address())
                .orElseThrow()
                .factor();
        assertThat(Objects.requireNonNull(factor).kind()).isEqualTo(FactorKind.PASSKEY);
        assertThat(challenges.pose(typed(withPassword()))).isEqualTo(new IssueToken.CodeNeeded());
        assertThat(challenges.pose(new Attempt(cast.unique("ai"), "sai", here())))
                .isEqualTo(new IssueToken.Refused());
    }

    @Test
    void an_officer_has_several_passkeys_but_one_per_device() {
        var officer = withPasskey();
        var first = made;
        presence.shown(new FactorUse(FactorKind.PASSKEY, clock.instant()));
        for (int i = 1; i < PasskeyRules.MOST; i++)
            assertThat(added(officer, UUID.randomUUID())).isEmpty();

        assertThatThrownBy(() -> added(officer, UUID.randomUUID())).isInstanceOf(Rejected.class);
        var other = withPassword();
        var session = UUID.randomUUID();
        var options = begin.call(other, KeptPassword.WORDS, here().in(session));
        assertThatThrownBy(() -> add.call(
                        new AddPasskey.Command(other, "của người khác", first.created(options.challenge()), session)))
                .isInstanceOf(Conflict.class);
        var again = ledger.poseToSign(idOf(officer), Occasion.token(), clock.instant())
                .orElseThrow();
        assertThat(again.allowCredentials()).hasSize(PasskeyRules.MOST);
    }

    @Test
    void an_officer_with_a_factor_adds_another_only_by_a_step_up() {
        var officer = withPasskey();
        assertThatThrownBy(() -> begin.call(officer, KeptPassword.WORDS, here().in(UUID.randomUUID())))
                .isInstanceOf(Forbidden.class);
        presence.shown(new FactorUse(FactorKind.PASSKEY, clock.instant()));
        assertThat(added(officer, UUID.randomUUID())).isEmpty();
        assertThat(own.of(officer).passkeys()).hasSize(2);
    }

    @Test
    void a_passkey_is_added_in_the_session_that_requested_it() {
        var officer = withPassword();
        var options = begin.call(officer, KeptPassword.WORDS, here().in(UUID.randomUUID()));
        assertThatThrownBy(() -> add.call(new AddPasskey.Command(
                        officer, "Máy", devices.passkey().created(options.challenge()), UUID.randomUUID())))
                .isInstanceOf(Conflict.class);
        assertThat(own.of(officer).added()).isFalse();
    }

    @Test
    void removing_it_asks_for_a_step_up_and_the_recovery_codes_go_with_the_last_one() {
        var officer = withPasskey();
        var passkey = new PasskeyId(own.of(officer).passkeys().get(0).id());
        assertThatThrownBy(() -> remove.call(officer, passkey))
                .isInstanceOf(Forbidden.class)
                .hasFieldOrPropertyWithValue("type", StepUp.REFUSAL);
        presence.shown(new FactorUse(FactorKind.PASSKEY, clock.instant()));
        assertThatThrownBy(() -> remove.call(withPassword(), passkey)).isInstanceOf(NotFound.class);
        devices.give(idOf(officer));
        remove.call(officer, passkey);
        assertThat(own.of(officer).recoveryCodes()).isEqualTo(10);
        assertThat(signIn.call(typed(officer), "")).isInstanceOf(SignIn.CodeAwaited.class);

        ledger.removeAuthenticator(idOf(officer), clock.instant());
        assertThat(own.of(officer).recoveryCodes()).isZero();
        assertThat(signIn.call(typed(officer), "")).isInstanceOf(SignIn.SignedIn.class);
    }

    private Actor withPassword() {
        var officer = cast.officer(cast.department());
        kept.give(idOf(officer));
        return officer;
    }

    private Actor withPasskey() {
        var officer = withPassword();
        added(officer, UUID.randomUUID());
        return officer;
    }

    private List<RecoveryCode> added(Actor officer, UUID session) {
        var options = begin.call(officer, KeptPassword.WORDS, here().in(session));
        made = devices.passkey();
        return add.call(
                new AddPasskey.Command(officer, "Máy tính cơ quan", made.created(options.challenge()), session));
    }

    private String posed(RandomToken half) {
        return confirm.pose(half).orElseThrow().challenge();
    }

    private FactorCheck.Outcome shown(Actor officer, SessionId session, String challenge) {
        return show.call(officer, session, made.signed(challenge), here());
    }

    private SessionId sessionOf(Actor officer) {
        var half = half(officer);
        var outcome = (SignIn.SignedIn) confirm.call(half, made.signed(posed(half)), here());
        return recognise.call(outcome.session()).orElseThrow().session();
    }

    private RandomToken half(Actor officer) {
        return ((SignIn.CodeAwaited) signIn.call(typed(officer), "trình duyệt")).half();
    }

    private IssueToken.Outcome token(Actor officer, String shown) {
        return issue.call(new IssueToken.Command(typed(officer), shown, "máy", 1));
    }

    private Attempt typed(Actor officer) {
        return new Attempt(officers.get(idOf(officer)).login(), KeptPassword.WORDS, here());
    }

    private AttemptOrigin here() {
        return AttemptOrigin.of(new ClientAddress(cast.unique("address")));
    }
}
