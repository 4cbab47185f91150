package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ChangePassword;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.KeptPassword;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.credential.ResetPassword;
import vn.lantoa.organisation.credential.SetPassword;
import vn.lantoa.organisation.officer.DisableOfficer;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.partner.ApiTokens;
import vn.lantoa.organisation.partner.IssueOwnToken;
import vn.lantoa.organisation.partner.IssueToken;
import vn.lantoa.organisation.partner.IssuedToken;
import vn.lantoa.organisation.partner.RecogniseToken;
import vn.lantoa.organisation.partner.RevokeOwnTokens;
import vn.lantoa.organisation.partner.RevokeToken;
import vn.lantoa.organisation.partner.TokenPurpose;

/** Sign-in, sessions, links and tokens on a real database. */
@ExtendWith(ArquillianExtension.class)
class SignInIT {
    private static final ClientAddress ADDRESS = new ClientAddress("203.0.113.10");

    private static final String PASSWORD = KeptPassword.WORDS;
    private static final String OTHER = "cái cày theo sau";

    @Inject
    Cast cast;

    @Inject
    KeptPassword kept;

    @Inject
    Officers officers;

    @Inject
    SignIn signIn;

    @Inject
    SignOut signOut;

    @Inject
    RecogniseSession recogniseSession;

    @Inject
    EndSessions endSessions;

    @Inject
    OwnSessions ownSessions;

    @Inject
    SweepSignIns sweep;

    @Inject
    DisableOfficer disable;

    @Inject
    ResetPassword resetPassword;

    @Inject
    SetPassword setPassword;

    @Inject
    ChangePassword changePassword;

    @Inject
    IssueToken issueToken;

    @Inject
    IssueOwnToken issueOwnToken;

    @Inject
    RevokeOwnTokens revokeOwnTokens;

    @Inject
    EndSession endSession;

    @Inject
    SignOutOfficer signOutOfficer;

    @Inject
    RecogniseToken recogniseToken;

    @Inject
    RevokeToken revokeToken;

    @Inject
    ApiTokens tokens;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void the_demo_officers_sign_in() {
        for (var login : new String[] {"canbo", "duyet", "phathanh", "quantri"})
            assertThat(attempt(login, "lantoa-demo")).isInstanceOf(SignIn.SignedIn.class);
        assertThat(recogniseToken.call(new RandomToken("demo-baodongnai"), TokenPurpose.API, ADDRESS))
                .isPresent();
    }

    @Test
    void a_session_is_known_by_its_cookie_until_it_is_signed_out() {
        var officer = withPassword();
        var cookie = session(officer);
        var recognised = recogniseSession.call(cookie).orElseThrow();

        assertThat(recognised.actor()).isEqualTo(officer);
        assertThat(recognised.csrf())
                .hasSize(64)
                .isNotEqualTo(
                        recogniseSession.call(session(officer)).orElseThrow().csrf());
        signOut.call(cookie);
        assertThat(recogniseSession.call(cookie)).isEmpty();
        assertThat(recogniseSession.call(RandomToken.fresh())).isEmpty();
    }

    @Test
    void neither_the_cookie_nor_the_token_is_kept() throws SQLException {
        var officer = withPassword();
        var cookie = session(officer);
        var token = ownToken(officer).value();

        assertThat(count("select count(*) from sign_in_session s where s::text like ?", "%" + cookie.value() + "%"))
                .isZero();
        assertThat(count("select count(*) from api_token t where t::text like ?", "%" + token.value() + "%"))
                .isZero();
        assertThat(count(
                        "select count(*) from sign_in_session where token_sha256 = ?",
                        cookie.sha256().hex()))
                .isOne();
    }

    @Test
    void a_session_ends_when_it_was_idle_too_long_or_lasted_too_long() throws SQLException {
        var idle = session(withPassword());
        var old = session(withPassword());
        age(idle, "last_seen_at", Duration.ofMinutes(61));
        age(old, "created_at", Duration.ofHours(12).plusMinutes(1));

        assertThat(recogniseSession.call(idle)).isEmpty();
        assertThat(recogniseSession.call(old)).isEmpty();
        assertThat(sweep.call(Actor.SYSTEM)).isPositive();
        assertThat(count(
                        "select count(*) from sign_in_session where token_sha256 = ?",
                        idle.sha256().hex()))
                .isZero();
    }

    @Test
    void using_a_session_extends_it() throws SQLException {
        var cookie = session(withPassword());
        age(cookie, "last_seen_at", Duration.ofMinutes(50));

        assertThat(recogniseSession.call(cookie)).isPresent();
        assertThat(count(
                        "select count(*) from sign_in_session where token_sha256 = ? and last_seen_at > now() - interval '1 minute'",
                        cookie.sha256().hex()))
                .isOne();
    }

    @Test
    void wrong_passwords_and_unknown_or_empty_logins_get_the_same_response() {
        var login = loginOf(withPassword());

        assertThat(attempt(login, OTHER)).isEqualTo(new SignIn.Refused());
        assertThat(attempt(cast.unique("ai"), PASSWORD)).isEqualTo(new SignIn.Refused());
        assertThat(attempt(loginOf(cast.officer(cast.department())), "")).isEqualTo(new SignIn.Refused());
        assertThat(attempt(login, "x".repeat(100_000))).isEqualTo(new SignIn.Refused());
    }

    @Test
    void after_five_wrong_passwords_even_an_unknown_login_must_wait() throws SQLException {
        for (var login : new String[] {loginOf(withPassword()), cast.unique("ai")}) {
            var from = somewhere();
            for (int i = 0; i < 5; i++) assertThat(attempt(login, OTHER, from)).isEqualTo(new SignIn.Refused());
            assertThat(attempt(login, PASSWORD, from))
                    .isInstanceOfSatisfying(SignIn.TooManyAttempts.class, blocked -> assertThat(blocked.until())
                            .isAfter(Instant.now()));
        }
    }

    @Test
    void after_the_wait_the_correct_password_signs_in_and_resets_the_counter() throws SQLException {
        var login = loginOf(withPassword());
        var from = somewhere();
        for (int i = 0; i < 5; i++) attempt(login, OTHER, from);
        execute("update sign_in_throttle set blocked_until = now() - interval '1 second' where subject like 'login:%'");

        assertThat(attempt(login, PASSWORD, from)).isInstanceOf(SignIn.SignedIn.class);
        for (int i = 0; i < 4; i++) assertThat(attempt(login, OTHER, from)).isEqualTo(new SignIn.Refused());
        assertThat(attempt(login, PASSWORD, from)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_network_that_guesses_many_logins_must_wait() throws SQLException {
        var guesser = new ClientAddress("198.18.77.77");
        execute("insert into sign_in_throttle values ('address:198.18.77.0/24', 40, now(), now() + interval '1 hour')");

        assertThat(signIn.call(new Attempt(loginOf(withPassword()), PASSWORD, guesser), ""))
                .isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void a_disabled_officer_is_out_at_once_with_session_token_and_password() {
        var officer = withPassword();
        var cookie = session(officer);
        var token = ownToken(officer).value();

        disable.call(Actor.SYSTEM, idOf(officer));

        assertThat(recogniseSession.call(cookie)).isEmpty();
        assertThat(recogniseToken.call(token, TokenPurpose.API, ADDRESS)).isEmpty();
        assertThat(attempt(loginOf(officer), PASSWORD)).isEqualTo(new SignIn.Refused());
    }

    @Test
    void a_password_link_works_once_and_the_next_one_replaces_it() {
        var officer = cast.officer(cast.department());
        var replaced = linkOf(resetPassword.call(Actor.SYSTEM, idOf(officer)));
        var link = linkOf(resetPassword.call(Actor.SYSTEM, idOf(officer)));

        assertThat(setPassword.find(replaced)).isEmpty();
        assertConflict(() -> setPassword.call(replaced, PASSWORD), "link-no-longer-good");
        assertThat(setPassword.find(link)).isPresent();
        assertRejected(() -> setPassword.call(link, "ngắn"), "password too-short-alone");
        setPassword.call(link, PASSWORD);
        assertConflict(() -> setPassword.call(link, OTHER), "link-no-longer-good");
        assertThat(attempt(loginOf(officer), PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_password_link_expires_after_a_day() throws SQLException {
        var link = linkOf(resetPassword.call(Actor.SYSTEM, idOf(cast.officer(cast.department()))));
        execute("update one_time_link set expires_at = now() where token_sha256 = '" + link.sha256() + "'");

        assertConflict(() -> setPassword.call(link, PASSWORD), "link-no-longer-good");
    }

    @Test
    void a_new_password_ends_every_session_and_token() {
        var officer = withPassword();
        var cookie = session(officer);
        var token = ownToken(officer).value();

        change(officer, PASSWORD, OTHER);

        assertThat(recogniseSession.call(cookie)).isEmpty();
        assertThat(recogniseToken.call(token, TokenPurpose.API, ADDRESS)).isEmpty();
        assertThat(attempt(loginOf(officer), PASSWORD)).isEqualTo(new SignIn.Refused());
        assertThat(attempt(loginOf(officer), OTHER)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void refuses_to_change_a_password_without_the_former_one_or_to_the_same() {
        var officer = withPassword();

        var from = somewhere();
        assertRejected(() -> change(officer, OTHER, "con gà cục tác lá chanh", from), "current wrong-password");
        assertRejected(() -> change(officer, PASSWORD, PASSWORD), "password unchanged");
        assertForbidden(() -> change(Actor.ANONYMOUS, PASSWORD, OTHER));
        for (int i = 0; i < 4; i++) attempt(loginOf(officer), OTHER, from);
        assertConflict(() -> change(officer, PASSWORD, OTHER, from), "too-many-attempts");
    }

    @Test
    void officers_end_their_other_sessions_and_no_others() {
        var officer = withPassword();
        var here = session(officer);
        var there = session(officer);
        var stranger = session(withPassword());
        var id = recogniseSession.call(here).orElseThrow().session();

        assertThat(ownSessions.of(officer)).hasSize(2);
        assertForbidden(() -> endSessions.call(
                officer, recogniseSession.call(stranger).orElseThrow().session()));
        assertThat(endSessions.call(officer, id)).isOne();
        assertThat(recogniseSession.call(here)).isPresent();
        assertThat(recogniseSession.call(there)).isEmpty();
        assertThat(recogniseSession.call(stranger)).isPresent();
    }

    @Test
    void a_personal_token_requires_the_password_and_cannot_be_made_by_a_token() {
        var officer = withPassword();

        assertRejected(() -> ownToken(officer, OTHER, 1, somewhere().in(UUID.randomUUID())), "current wrong-password");
        assertForbidden(() -> ownToken(officer, PASSWORD, 1, somewhere()));
    }

    @Test
    void tokens_of_powerful_roles_expire_sooner() {
        var releaser = cast.officer(cast.department(), Role.UPLOADER, Role.APPROVER, Role.RELEASER);
        kept.give(idOf(releaser));
        var typed = here(loginOf(releaser), PASSWORD);

        assertRejected(() -> ownToken(releaser, PASSWORD, 31, somewhere().in(UUID.randomUUID())), "days too-many");
        assertRejected(() -> issueToken.call(new IssueToken.Command(typed, "", "máy", 31)), "days too-many");
        assertThat(issueToken.call(new IssueToken.Command(typed, "", "máy", 30)))
                .isInstanceOf(IssueToken.Issued.class);
        var uploader = withPassword();
        assertThat(ownToken(uploader, PASSWORD, 366, somewhere().in(UUID.randomUUID())))
                .isNotNull();
    }

    @Test
    void an_officer_revokes_all_tokens_and_sees_their_last_use() {
        var officer = withPassword();
        var stranger = withPassword();
        var first = ownToken(officer).value();
        var second = ownToken(officer).value();
        var others = ownToken(stranger).value();
        recogniseToken.call(first, TokenPurpose.API, ADDRESS);

        assertThat(tokens.of(officer, Instant.now()))
                .extracting("lastNetwork")
                .containsExactlyInAnyOrder("203.0.113.0/24", null);
        assertThat(revokeOwnTokens.call(officer)).isEqualTo(2);
        assertThat(recogniseToken.call(first, TokenPurpose.API, ADDRESS)).isEmpty();
        assertThat(recogniseToken.call(second, TokenPurpose.API, ADDRESS)).isEmpty();
        assertThat(recogniseToken.call(others, TokenPurpose.API, ADDRESS)).isPresent();
    }

    @Test
    void a_session_is_ended_by_its_officer_or_an_administrator_and_nobody_else() {
        var department = cast.department();
        var officer = cast.officer(department);
        kept.give(idOf(officer));
        var administrator = cast.officer(cast.department());
        cast.grant(administrator, Role.ADMINISTRATOR, department);
        var here = session(officer);
        var there = session(officer);

        var id = recogniseSession.call(here).orElseThrow().session();
        assertThatThrownBy(() -> endSession.call(withPassword(), id)).isInstanceOf(NotFound.class);
        assertThat(ownSessions.of(withPassword(), idOf(officer))).isEmpty();
        assertThat(ownSessions.of(administrator, idOf(officer))).hasSize(2);
        endSession.call(officer, id);
        assertThat(recogniseSession.call(here)).isEmpty();
        endSession.call(
                administrator, recogniseSession.call(there).orElseThrow().session());
        assertThat(recogniseSession.call(there)).isEmpty();
    }

    @Test
    void an_administrator_signs_an_officer_out_everywhere() {
        var officer = withPassword();
        var cookie = session(officer);
        var token = ownToken(officer).value();

        assertForbidden(() -> signOutOfficer.call(withPassword(), idOf(officer)));
        signOutOfficer.call(Actor.SYSTEM, idOf(officer));
        assertThat(recogniseSession.call(cookie)).isEmpty();
        assertThat(recogniseToken.call(token, TokenPurpose.API, ADDRESS)).isEmpty();
    }

    @Test
    void a_token_is_issued_for_login_and_password_and_works_until_it_is_revoked() {
        var officer = withPassword();
        var outcome = issueToken.call(new IssueToken.Command(here(loginOf(officer), PASSWORD), "", "máy", 1));
        var issued = ((IssueToken.Issued) outcome).token();

        assertThat(recogniseToken
                        .call(issued.value(), TokenPurpose.API, ADDRESS)
                        .orElseThrow()
                        .actor())
                .isEqualTo(officer);
        assertThat(tokens.of(officer, Instant.now())).extracting("id").containsExactly(issued.id());
        revokeToken.call(officer, issued.id());
        assertThat(recogniseToken.call(issued.value(), TokenPurpose.API, ADDRESS))
                .isEmpty();
        assertThat(tokens.of(officer, Instant.now())).isEmpty();
    }

    @Test
    void refuses_a_token_for_a_wrong_password_and_one_without_a_label() {
        var login = loginOf(withPassword());

        assertThat(issueToken.call(new IssueToken.Command(here(login, OTHER), "", "máy", 1)))
                .isEqualTo(new IssueToken.Refused());
        assertRejected(
                () -> issueToken.call(new IssueToken.Command(here(login, PASSWORD), "", "", 0)),
                "label missing",
                "days too-few");
    }

    @Test
    void a_token_expires() throws SQLException {
        var token = ownToken(withPassword()).value();
        execute("update api_token set expires_at = now() where token_sha256 = '" + token.sha256() + "'");

        assertThat(recogniseToken.call(token, TokenPurpose.API, ADDRESS)).isEmpty();
    }

    private Actor withPassword() {
        var officer = cast.officer(cast.department());
        kept.give(idOf(officer));
        return officer;
    }

    private RandomToken session(Actor officer) {
        return ((SignIn.SignedIn) attempt(loginOf(officer), PASSWORD)).session();
    }

    private SignIn.Outcome attempt(String login, String password) {
        return signIn.call(here(login, password), "trình duyệt");
    }

    private SignIn.Outcome attempt(String login, String password, AttemptOrigin from) {
        return signIn.call(new Attempt(login, password, from), "trình duyệt");
    }

    private IssuedToken ownToken(Actor officer) {
        return ownToken(officer, PASSWORD, 1, somewhere().in(UUID.randomUUID()));
    }

    private IssuedToken ownToken(Actor officer, String password, int days, AttemptOrigin from) {
        return issueOwnToken.call(officer, "máy", days, password, from);
    }

    private AttemptOrigin somewhere() {
        return AttemptOrigin.of(new ClientAddress(cast.unique("address")));
    }

    /** Each attempt from a different address, so that these tests do not slow each other down. */
    private Attempt here(String login, String password) {
        return new Attempt(login, password, new ClientAddress(cast.unique("address")));
    }

    private void change(Actor by, String current, String next) {
        change(by, current, next, somewhere());
    }

    private void change(Actor by, String current, String next, AttemptOrigin from) {
        changePassword.call(by, current, next, from);
    }

    private String loginOf(Actor officer) {
        return officers.get(idOf(officer)).login();
    }

    private void age(RandomToken cookie, String column, Duration by) throws SQLException {
        execute("update sign_in_session set " + column + " = " + column + " - interval '" + by.toSeconds()
                + " seconds' where token_sha256 = '" + cookie.sha256() + "'");
    }

    private void execute(String statement) throws SQLException {
        assertThat(sql.update(statement)).isPositive();
    }

    private long count(String query, String parameter) throws SQLException {
        return Long.parseLong(sql.text(query, parameter));
    }

    private static RandomToken linkOf(ResetPassword.ResetOutcome asked) {
        return java.util.Objects.requireNonNull(asked.link());
    }
}
