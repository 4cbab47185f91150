package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
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
import vn.lantoa.organisation.partner.TokenPurpose;
import vn.lantoa.organisation.signin.ConfirmSignIn;
import vn.lantoa.organisation.signin.RecogniseSession;
import vn.lantoa.organisation.signin.ShowFactor;
import vn.lantoa.organisation.signin.SignIn;

/** Second factors on a real database, from the first code to the last recovery code. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {
    private static final String PASSWORD = KeptPassword.WORDS;

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
    ConfirmSignIn confirm;

    @Inject
    ShowFactor show;

    @Inject
    RecogniseSession recognise;

    @Inject
    BeginFactor begin;

    @Inject
    AddFactor add;

    @Inject
    RemoveFactor remove;

    @Inject
    OwnFactor own;

    @Inject
    IssueToken issue;

    @Inject
    RecogniseToken recogniseToken;

    @Inject
    Presence presence;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void the_password_alone_opens_no_session_once_there_is_a_factor() {
        var officer = withPassword();
        var given = devices.give(idOf(officer));

        var half = half(officer);

        assertThat(recognise.call(half)).isEmpty();
        assertThat(confirm.call(half, "000000", here())).isEqualTo(new SignIn.Refused());
        var session = ((SignIn.SignedIn) confirm.call(half, now(given.device()), here())).session();
        var recognised = recognise.call(session).orElseThrow();
        assertThat(recognised.actor()).isEqualTo(officer);
        assertThat(recognised.factor()).isNotNull();
        assertThat(confirm.call(half, next(given.device()), here())).isEqualTo(new SignIn.Over());
    }

    @Test
    void a_code_is_good_once_and_none_before_it() {
        var officer = withPassword();
        var device = devices.give(idOf(officer)).device();
        var code = next(device);
        assertThat(confirm.call(half(officer), code, here())).isInstanceOf(SignIn.SignedIn.class);

        assertThat(confirm.call(half(officer), code, here())).isEqualTo(new SignIn.Refused());
        assertThat(confirm.call(half(officer), now(device), here())).isEqualTo(new SignIn.Refused());
    }

    @Test
    void the_code_that_added_it_cannot_be_reused() {
        var officer = withPassword();
        var device = new Device(begin.call(officer, PASSWORD, inSession()));
        var code = next(device);
        assertThat(add.call(officer, code)).hasSize(10);

        assertThat(confirm.call(half(officer), code, here())).isEqualTo(new SignIn.Refused());
    }

    @Test
    void each_recovery_code_opens_once() {
        var officer = withPassword();
        var codes = devices.give(idOf(officer)).codes();

        assertThat(confirm.call(half(officer), codes.get(3).spaced(), here())).isInstanceOf(SignIn.SignedIn.class);
        assertThat(confirm.call(half(officer), codes.get(3).spaced(), here())).isEqualTo(new SignIn.Refused());
        assertThat(own.of(officer).recoveryCodes()).isEqualTo(9);
    }

    @Test
    void wrong_codes_count_and_a_correct_password_does_not_reset_them() {
        var officer = withPassword();
        var device = devices.give(idOf(officer)).device();
        var here = here();
        for (int i = 0; i < 4; i++)
            assertThat(confirm.call(half(officer, here), "000000", here)).isEqualTo(new SignIn.Refused());
        var half = half(officer, here);
        assertThat(confirm.call(half, "000000", here)).isEqualTo(new SignIn.Refused());

        assertThat(confirm.call(half, now(device), here)).isInstanceOf(SignIn.TooManyAttempts.class);
        assertThat(attempt(officer, here)).isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void neither_the_secret_nor_a_recovery_code_is_kept_in_the_open() throws SQLException {
        var officer = withPassword();
        var given = devices.give(idOf(officer));
        var half = half(officer);

        assertThat(count(
                        "select count(*) from second_factor f where f::text ilike ?",
                        given.device().secret().base32()))
                .isZero();
        assertThat(count(
                        "select count(*) from recovery_code c where c::text ilike ?",
                        given.codes().get(0).text()))
                .isZero();
        assertThat(count("select count(*) from half_sign_in h where h::text ilike ?", half.value()))
                .isZero();
        assertThat(count(
                        "select count(*) from recovery_code c where c.officer_id::text ilike ?",
                        idOf(officer).toString()))
                .isEqualTo(10);
    }

    @Test
    void a_half_session_ends_after_ten_minutes_or_with_a_new_password() throws SQLException {
        var officer = withPassword();
        var device = devices.give(idOf(officer)).device();
        var old = half(officer);
        sql.update("update half_sign_in set created_at = now() - interval '11 minutes' where token_sha256 = '"
                + old.sha256() + "'");
        assertThat(confirm.call(old, now(device), here())).isEqualTo(new SignIn.Over());

        var half = half(officer);
        kept.give(idOf(officer));
        assertThat(confirm.call(half, now(device), here())).isEqualTo(new SignIn.Over());
    }

    @Test
    void adding_one_asks_for_the_password_and_for_a_code_of_the_device() {
        var officer = withPassword();

        assertRejected(() -> begin.call(officer, "sai mật khẩu", inSession()), "current wrong-password");
        assertThatThrownBy(() -> begin.call(officer, PASSWORD, here())).isInstanceOf(Forbidden.class);
        begin.call(officer, PASSWORD, inSession());
        assertRejected(() -> add.call(officer, "000000"), "code wrong-code");
        assertThat(own.of(officer).added()).isFalse();
        assertThat(attempt(officer)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void another_one_takes_its_place_by_a_step_up_and_its_own_code_and_with_new_recovery_codes() {
        var officer = withPassword();
        var old = devices.give(idOf(officer));
        var session = inSession();

        assertThatThrownBy(() -> begin.call(officer, PASSWORD, session))
                .isInstanceOf(Forbidden.class)
                .hasFieldOrPropertyWithValue("type", StepUp.REFUSAL);
        presence.shown(new FactorUse(FactorKind.TOTP, clock.instant()));
        var device = new Device(begin.call(officer, "", session));
        assertRejected(() -> add.call(officer, now(old.device())), "code wrong-code");
        assertThat(confirm.call(half(officer), now(old.device()), here())).isInstanceOf(SignIn.SignedIn.class);

        assertThat(add.call(officer, now(device))).hasSize(10);
        assertThat(confirm.call(half(officer), next(old.device()), here())).isEqualTo(new SignIn.Refused());
        assertThat(confirm.call(half(officer), old.codes().get(0).spaced(), here()))
                .isEqualTo(new SignIn.Refused());
        assertThat(confirm.call(half(officer), next(device), here())).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void removing_it_asks_for_a_code() {
        var officer = withPassword();
        var device = devices.give(idOf(officer)).device();

        assertRejected(() -> remove.call(officer, "000000", inSession()), "code wrong-code");
        assertThat(own.of(officer).added()).isTrue();
        remove.call(officer, now(device), inSession());
        assertThat(own.of(officer).added()).isFalse();
        assertThat(attempt(officer)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_session_records_when_a_factor_was_last_shown() throws SQLException {
        var officer = withPassword();
        var device = devices.give(idOf(officer)).device();
        var session = ((SignIn.SignedIn) confirm.call(half(officer), now(device), here())).session();
        sql.update(
                "update sign_in_session set factor_used_at = factor_used_at - interval '1 hour' where token_sha256 = '"
                        + session.sha256() + "'");
        var id = recognise.call(session).orElseThrow().session();

        assertThat(show.call(officer, id, "000000", here())).isEqualTo(new FactorCheck.Refused());
        assertThat(at(session)).isBefore(clock.instant().minusSeconds(3000));
        assertThat(show.call(officer, id, next(device), here())).isInstanceOf(FactorCheck.AcceptedFactor.class);
        assertThat(at(session)).isAfter(clock.instant().minusSeconds(60));
    }

    @Test
    void a_token_issued_by_a_code_records_it() {
        var officer = withPassword();
        var device = devices.give(idOf(officer)).device();
        var code = next(device);

        assertThat(token(officer, "")).isEqualTo(new IssueToken.CodeNeeded());
        assertThat(token(officer, "000000")).isEqualTo(new IssueToken.CodeNeeded());
        var issued = ((IssueToken.Issued) token(officer, code)).token();
        assertThat(token(officer, code)).isEqualTo(new IssueToken.CodeNeeded());
        assertThat(recogniseToken
                        .call(issued.value(), TokenPurpose.API, address())
                        .orElseThrow()
                        .factor())
                .isNotNull();
        var plain = withPassword();
        var without = ((IssueToken.Issued) token(plain, "")).token();
        assertThat(recogniseToken
                        .call(without.value(), TokenPurpose.API, address())
                        .orElseThrow()
                        .factor())
                .isNull();
    }

    @Test
    void all_of_it_is_in_the_audit_log() throws SQLException {
        var officer = withPassword();
        var given = devices.give(idOf(officer));
        confirm.call(half(officer), "000000", here());
        confirm.call(half(officer), now(given.device()), here());
        confirm.call(half(officer), given.codes().get(0).spaced(), here());
        remove.call(officer, given.codes().get(1).spaced(), inSession());

        assertThat(sql.text(
                        "select string_agg(distinct action, ' ' order by action) from audit_entry where object = ?"
                                + " and (action like 'factor-%' or action like 'recovery-%')",
                        "officer:" + idOf(officer)))
                .isEqualTo("factor-added factor-refused factor-removed factor-used recovery-code-used");
    }

    private Actor withPassword() {
        var officer = cast.officer(cast.department());
        kept.give(idOf(officer));
        return officer;
    }

    private SignIn.Outcome attempt(Actor officer) {
        return attempt(officer, here());
    }

    private SignIn.Outcome attempt(Actor officer, AttemptOrigin from) {
        return signIn.call(new Attempt(officers.get(idOf(officer)).login(), PASSWORD, from), "trình duyệt");
    }

    private Attempt typed(Actor officer) {
        return new Attempt(officers.get(idOf(officer)).login(), PASSWORD, here());
    }

    private RandomToken half(Actor officer) {
        return half(officer, here());
    }

    private RandomToken half(Actor officer, AttemptOrigin from) {
        return ((SignIn.CodeAwaited) attempt(officer, from)).half();
    }

    private IssueToken.Outcome token(Actor officer, String code) {
        return issue.call(new IssueToken.Command(typed(officer), code, "máy", 1));
    }

    private java.time.Instant at(RandomToken session) {
        var factor = recognise.call(session).orElseThrow().factor();
        return java.util.Objects.requireNonNull(factor).at();
    }

    private String now(Device device) {
        return device.codeAt(clock.instant());
    }

    private String next(Device device) {
        return device.codeAt(clock.instant().plus(Duration.ofSeconds(30)));
    }

    private AttemptOrigin inSession() {
        return here().in(UUID.randomUUID());
    }

    private AttemptOrigin here() {
        return AttemptOrigin.of(new ClientAddress(cast.unique("address")));
    }

    private ClientAddress address() {
        return new ClientAddress(cast.unique("address"));
    }

    private long count(String query, String part) throws SQLException {
        return Long.parseLong(sql.text(query, "%" + part + "%"));
    }
}
