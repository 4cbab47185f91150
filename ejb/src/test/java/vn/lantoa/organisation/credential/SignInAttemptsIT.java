package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.PasswordCheck.Attempt;
import vn.lantoa.organisation.credential.Turns.TurnPolicy;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.signin.ConfirmSignIn;
import vn.lantoa.organisation.signin.RecogniseSession;
import vn.lantoa.organisation.signin.ShowFactor;
import vn.lantoa.organisation.signin.SignIn;

/** Guesses of an officer's password or codes, from one or many networks, which must not lock the officer out. */
@ExtendWith(ArquillianExtension.class)
class SignInAttemptsIT {
    private static final String PASSWORD = KeptPassword.WORDS;
    private static final String WRONG = "cái cày theo sau";

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
    SignInAttempts attempts;

    @Inject
    ConfirmSignIn confirm;

    @Inject
    ShowFactor show;

    @Inject
    RecogniseSession recognise;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private int networks;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void guesses_from_the_same_network_do_not_lock_a_known_device() {
        var officer = withPassword();
        var office = network();
        var device = signedIn(officer, at(office, null)).device();
        for (int i = 0; i < 5; i++) attempt(officer, WRONG, at(office, null));

        assertThat(attempt(officer, PASSWORD, at(office, null))).isInstanceOf(SignIn.TooManyAttempts.class);
        assertThat(attempt(officer, PASSWORD, at(office, device))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_blocked_network_does_not_lock_a_known_device() throws SQLException {
        var officer = withPassword();
        var office = network();
        var device = signedIn(officer, at(office, null)).device();
        sql.update("update sign_in_throttle set failures = 41, blocked_until = now() + interval '10 minutes'"
                + " where subject = 'address:" + office.network() + "'");

        assertThat(attempt(officer, PASSWORD, at(office, null))).isInstanceOf(SignIn.TooManyAttempts.class);
        assertThat(attempt(officer, PASSWORD, at(office, device))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void guesses_from_many_networks_do_not_lock_a_known_device() {
        var officer = withPassword();
        var device = signedIn(officer, at(network(), null)).device();
        flood(officer);

        assertThat(attempt(officer, PASSWORD, at(network(), device))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void on_an_unknown_device_the_officer_waits_for_earlier_networks_and_gets_in() throws SQLException {
        var officer = withPassword();
        flood(officer);
        var before = clock.instant();
        var elsewhere = at(network(), null);

        var turn = ((SignIn.TooManyAttempts) attempt(officer, PASSWORD, elsewhere)).until();
        assertThat(turn).isBefore(before.plus(Duration.ofMinutes(5)));
        // later networks, and further attempts of the officer, do not change the officer's turn
        for (int i = 0; i < 3; i++)
            assertThat(attempt(officer, WRONG, at(network(), null))).isInstanceOf(SignIn.TooManyAttempts.class);
        assertThat(attempt(officer, PASSWORD, elsewhere)).isEqualTo(new SignIn.TooManyAttempts(turn));
        itIsHisTurn(officer, elsewhere);
        assertThat(attempt(officer, PASSWORD, elsewhere)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_turn_allows_one_attempt() throws SQLException {
        var officer = withPassword();
        flood(officer);
        var guesser = at(network(), null);
        attempt(officer, WRONG, guesser);
        itIsHisTurn(officer, guesser);

        assertThat(attempt(officer, WRONG, guesser)).isEqualTo(new SignIn.Refused());
        assertThat(attempt(officer, WRONG, guesser)).isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void a_device_is_known_only_for_officers_who_signed_in_on_it() {
        var officer = withPassword();
        var colleague = withPassword();
        var device = signedIn(officer, at(network(), null)).device();
        var office = network();
        for (int i = 0; i < 5; i++) attempt(colleague, WRONG, at(office, device));

        assertThat(attempt(colleague, PASSWORD, at(office, device))).isInstanceOf(SignIn.TooManyAttempts.class);
        assertThat(attempt(colleague, PASSWORD, at(office, RandomToken.fresh())))
                .isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void a_shared_device_is_known_for_both_colleagues() {
        var officer = withPassword();
        var colleague = withPassword();
        var office = network();
        var first = signedIn(officer, at(office, null)).device();
        var shared = signedIn(colleague, at(office, first)).device();
        for (int i = 0; i < 5; i++) attempt(officer, WRONG, at(office, null));

        assertThat(attempt(officer, PASSWORD, at(office, first))).isInstanceOf(SignIn.TooManyAttempts.class);
        assertThat(attempt(officer, PASSWORD, at(office, shared))).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void a_known_device_gets_no_more_guesses_than_an_unknown_one() {
        var officer = withPassword();
        var device = signedIn(officer, at(network(), null)).device();
        for (int i = 0; i < 5; i++)
            assertThat(attempt(officer, WRONG, at(network(), device))).isEqualTo(new SignIn.Refused());

        assertThat(attempt(officer, PASSWORD, at(network(), device))).isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void a_new_password_invalidates_all_known_devices() {
        var officer = withPassword();
        var office = network();
        var device = signedIn(officer, at(office, null)).device();
        kept.give(idOf(officer));
        for (int i = 0; i < 5; i++) attempt(officer, WRONG, at(office, null));

        assertThat(attempt(officer, PASSWORD, at(office, device))).isInstanceOf(SignIn.TooManyAttempts.class);
    }

    @Test
    void guessing_codes_with_the_right_password_does_not_lock_the_officer_out() {
        var officer = withPassword();
        var telephone = devices.give(idOf(officer)).device();
        var here = at(network(), null);
        var in = (SignIn.SignedIn) confirm.call(half(officer, here), telephone.codeAt(clock.instant()), here);
        var session = recognise.call(in.session()).orElseThrow().session();
        floodWithCodes(officer);

        devices.forgetLastCode(idOf(officer));
        var known = at(network(), in.device());
        assertThat(confirm.call(half(officer, known), telephone.codeAt(clock.instant()), known))
                .isInstanceOf(SignIn.SignedIn.class);
        devices.forgetLastCode(idOf(officer));
        var code = telephone.codeAt(clock.instant());
        assertThat(show.call(officer, session, code, at(network(), null)))
                .isInstanceOf(FactorCheck.AcceptedFactor.class);
    }

    @Test
    void a_waiting_network_adds_no_rows_for_invented_logins() throws SQLException {
        var from = at(network(), null);
        var now = clock.instant();
        var before = rows();
        for (int i = 0; i < 500; i++)
            attempts.begin(new SignInAttempts.Subject(cast.unique("nobody"), null), from, now);

        // for each free attempt the login, and the login in that network; and the network
        assertThat(rows() - before).isEqualTo(2 * LockOutPolicy.ADDRESS.free() + 1);
    }

    private int rows() throws SQLException {
        return Integer.parseInt(sql.text("select count(*) from sign_in_throttle where subject <> ?", ""));
    }

    @Test
    void failures_and_lock_outs_are_in_the_audit_log_with_the_network() throws SQLException {
        var officer = withPassword();
        var office = network();
        for (int i = 0; i < 5; i++) attempt(officer, WRONG, at(office, null));
        var entries = "select string_agg(action || ' ' || (details ->> 'from') || ' ' || coalesce(details ->> 'scope',"
                + " details ->> 'place'), ', ' order by action, at) from audit_entry where object = ?"
                + " and action like 'sign-in-%'";

        var failed = "sign-in-failed " + office.network() + " unknown";
        assertThat(sql.text(entries, "officer:" + idOf(officer)))
                .isEqualTo("sign-in-blocked " + office.network() + " network-of-login, "
                        + String.join(", ", List.of(failed, failed, failed, failed, failed)));
    }

    private void flood(Actor officer) {
        IntStream.range(0, TurnPolicy.LOGIN.free()).forEach(i -> attempt(officer, WRONG, at(network(), null)));
        assertThat(attempt(officer, WRONG, at(network(), null))).isEqualTo(new SignIn.Refused());
        assertThat(attempt(officer, WRONG, at(network(), null))).isInstanceOf(SignIn.TooManyAttempts.class);
    }

    private void floodWithCodes(Actor officer) {
        for (int i = 0; i < TurnPolicy.LOGIN.free(); i++) {
            var from = at(network(), null);
            confirm.call(half(officer, from), "000000", from);
        }
        var from = at(network(), null);
        assertThat(attempt(officer, WRONG, from)).isEqualTo(new SignIn.Refused());
        assertThat(attempt(officer, PASSWORD, at(network(), null))).isInstanceOf(SignIn.TooManyAttempts.class);
    }

    private void itIsHisTurn(Actor officer, AttemptOrigin origin) throws SQLException {
        var hash = new SignInAttempts.Subject(loginOf(officer), null).hash();
        assertThat(sql.update("update sign_in_throttle set blocked_until = now() - interval '1 second' where subject ="
                        + " 'turns:" + hash + "@" + origin.address().network() + "'"))
                .isOne();
    }

    private Actor withPassword() {
        var officer = cast.officer(cast.department());
        kept.give(idOf(officer));
        return officer;
    }

    private SignIn.SignedIn signedIn(Actor officer, AttemptOrigin from) {
        return (SignIn.SignedIn) attempt(officer, PASSWORD, from);
    }

    private RandomToken half(Actor officer, AttemptOrigin from) {
        return ((SignIn.CodeAwaited) attempt(officer, PASSWORD, from)).half();
    }

    private SignIn.Outcome attempt(Actor officer, String password, AttemptOrigin from) {
        return signIn.call(new Attempt(loginOf(officer), password, from), "trình duyệt");
    }

    private String loginOf(Actor officer) {
        return officers.get(idOf(officer)).login();
    }

    /** An address in an unused network. */
    private ClientAddress network() {
        return new ClientAddress(cast.unique("network") + "-" + networks++);
    }

    private static AttemptOrigin at(ClientAddress address, @Nullable RandomToken device) {
        return new AttemptOrigin(address, device, null);
    }
}
