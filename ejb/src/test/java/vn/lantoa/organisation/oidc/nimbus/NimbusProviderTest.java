package vn.lantoa.organisation.oidc.nimbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.signin.FlowPurpose;
import vn.lantoa.organisation.signin.IdentityProvider;
import vn.lantoa.organisation.signin.ProviderFault;
import vn.lantoa.organisation.signin.ProviderFault.Kind;
import vn.lantoa.organisation.signin.ProviderFlow;
import vn.lantoa.organisation.signin.ProviderIdentity;

class NimbusProviderTest {
    private final TwinProvider twin = TwinProvider.started();
    private final MovedClock clock = new MovedClock();
    private final ProviderFlow flow = flow(FlowPurpose.SIGN_IN);
    private IdentityProvider provider = TwinProvider.reachedBy(twin.config(), clock);

    @BeforeEach
    void reach() {
        provider = TwinProvider.reachedBy(twin.config("2"), clock);
    }

    @AfterEach
    void stop() {
        twin.close();
    }

    @Test
    void redirects_with_state_nonce_and_challenge_but_no_secrets() throws Exception {
        var address = provider.begin(flow);
        var sent = TwinProvider.parameters(address.getRawQuery());

        assertThat(address.toString()).startsWith(twin.issuer() + "/auth?");
        assertThat(sent)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", TwinProvider.CLIENT)
                .containsEntry("redirect_uri", "https://lantoa.example.vn/signin/oidc/callback")
                .containsEntry("state", flow.state())
                .containsEntry("nonce", flow.nonce())
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("acr_values", "2")
                .doesNotContainKey("prompt");
        assertThat(address.toString())
                .doesNotContain(flow.verifier())
                .doesNotContain(flow.seed().value());
    }

    @Test
    void requires_reauthentication_before_binding_and_confirming() throws Exception {
        for (var purpose : List.of(FlowPurpose.LINK, FlowPurpose.STEP_UP))
            assertThat(TwinProvider.parameters(provider.begin(flow(purpose)).getRawQuery()))
                    .containsEntry("prompt", "login")
                    .containsEntry("max_age", "0");
    }

    @Test
    void identifies_users_by_subject_and_never_by_e_mail() throws Exception {
        var identity = identified();

        assertThat(identity.issuer()).isEqualTo(twin.issuer());
        assertThat(identity.subject()).isEqualTo(TwinProvider.SUBJECT);
        assertThat(identity.sid()).isEqualTo("s1");
        assertThat(identity.acr()).isEqualTo("2");
        assertThat(identity.authenticatedAt()).isCloseTo(Instant.now(), within());
        assertThat(identity.toString()).doesNotContain("@");
    }

    @Test
    void treats_a_missing_authentication_time_as_old() throws Exception {
        twin.change(claims -> claims.claim("auth_time", null).claim("acr", null));

        assertThat(identified().authenticatedAt()).isEqualTo(Instant.EPOCH);
        assertThat(identified(code()).acr()).isEmpty();
    }

    @Test
    void refuses_a_token_of_another_nonce() {
        assertRefused(claims -> claims.claim("nonce", "another"), Kind.REFUSED);
        assertRefused(claims -> claims.claim("nonce", null), Kind.REFUSED);
    }

    @Test
    void rejects_a_token_for_another_audience() {
        assertRefused(claims -> claims.audience("another"), Kind.REFUSED);
        assertRefused(claims -> claims.audience(List.of(TwinProvider.CLIENT, "another")), Kind.REFUSED);
        assertRefused(claims -> claims.claim("azp", "another"), Kind.REFUSED);
    }

    @Test
    void accepts_a_token_for_several_audiences_issued_to_the_hub() throws Exception {
        twin.change(claims ->
                claims.audience(List.of("another", TwinProvider.CLIENT)).claim("azp", TwinProvider.CLIENT));

        assertThat(identified().subject()).isEqualTo(TwinProvider.SUBJECT);
    }

    @Test
    void refuses_a_token_of_another_issuer() {
        assertRefused(claims -> claims.issuer("https://another.example.vn"), Kind.REFUSED);
    }

    @Test
    void distinguishes_an_expired_token_from_an_invalid_one() {
        assertRefused(claims -> claims.expirationTime(fromNow(Duration.ofMinutes(-10))), Kind.CLOCK);
        assertRefused(claims -> claims.issueTime(fromNow(Duration.ofMinutes(10))), Kind.CLOCK);
    }

    @Test
    void refuses_a_token_that_another_key_signed() {
        twin.signAsAnother();

        assertThat(fault(this::identified).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void refuses_a_token_under_the_name_of_a_key_that_the_provider_does_not_have() {
        twin.signAsAnother("k9");

        assertRefused(claims -> claims, Kind.REFUSED);
    }

    @Test
    void rejects_an_unsigned_token() {
        twin.signNothing();

        assertUnsigned();
    }

    @Test
    void refuses_a_token_that_is_signed_by_what_others_know_as_well() throws Exception {
        twin.signWithSecret();
        assertUnsigned();
        twin.signWithPublicKey();
        assertUnsigned();
    }

    @Test
    void accepts_a_new_key_of_the_provider() throws Exception {
        identified();
        twin.rotate("k2");

        assertThat(identified(code()).subject()).isEqualTo(TwinProvider.SUBJECT);
        assertThat(twin.asked()).filteredOn("/keys"::equals).hasSize(2);
    }

    @Test
    void refuses_a_token_that_is_signed_with_a_short_rsa_key_of_the_provider() {
        twin.rotateToShortKey("k3");

        assertUnsigned();
    }

    @Test
    void asks_for_keys_seldom_however_many_unknown_ones_come() throws Exception {
        identified();
        for (int i = 0; i < 10; i++) {
            twin.rotate("k" + i);
            var token = twin.logoutToken(claims -> claims);
            twin.rotate("other" + i);
            fault(() -> provider.heard(token));
        }

        assertThat(twin.asked()).filteredOn("/keys"::equals).hasSizeLessThan(6);
    }

    @Test
    void rejects_a_used_code() throws Exception {
        var code = code();
        identified(code);

        assertThat(fault(() -> provider.identify(flow, code)).kind()).isEqualTo(Kind.CODE_OVER);
    }

    @Test
    void treats_an_unexplained_error_as_an_unavailable_provider() throws Exception {
        twin.failAtTokens(502, "<html>Bad Gateway</html>");
        assertThat(fault(this::identified).kind()).isEqualTo(Kind.AWAY);
        twin.failAtTokens(503, "{\"error\":\"temporarily_unavailable\"}");
        assertThat(fault(this::identified).kind()).isEqualTo(Kind.AWAY);
        twin.failAtTokens(404, "{}");
        assertThat(fault(this::identified).kind()).isEqualTo(Kind.AWAY);
        twin.failAtTokens(401, "{\"error\":\"invalid_client\"}");
        assertThat(fault(this::identified).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void refuses_a_code_that_another_browser_began_with() {
        var another = flow(FlowPurpose.SIGN_IN);

        assertThat(fault(() -> provider.identify(another, code())).kind()).isEqualTo(Kind.CODE_OVER);
    }

    @Test
    void reports_an_unavailable_provider_and_its_recovery() throws Exception {
        twin.close();
        assertThat(fault(() -> provider.begin(flow)).kind()).isEqualTo(Kind.AWAY);

        var back = TwinProvider.started();
        provider = TwinProvider.reachedBy(back.config(), clock);
        assertThat(provider.begin(flow).toString()).startsWith(back.issuer());
        back.close();
    }

    @Test
    void detects_an_unavailable_provider_within_half_a_minute() throws Exception {
        provider.begin(flow);
        twin.close();
        provider.begin(flow);
        clock.move(Duration.ofSeconds(31));

        assertThat(fault(() -> provider.begin(flow)).kind()).isEqualTo(Kind.AWAY);
    }

    @Test
    void no_request_waits_for_a_silent_provider() throws Exception {
        provider.begin(flow);
        clock.move(Duration.ofSeconds(31));
        twin.fallSilent();
        var first = asking();

        assertThat(provider.begin(flow).toString()).startsWith(twin.issuer());
        assertThat(first.isAlive()).isTrue();
        twin.speak();
        first.join();
    }

    @Test
    void has_no_result_while_the_first_discovery_hangs() throws Exception {
        twin.fallSilent();
        var first = asking();

        assertThat(fault(() -> provider.begin(flow)).kind()).isEqualTo(Kind.AWAY);
        assertThat(first.isAlive()).isTrue();
        twin.speak();
        first.join();
        assertThat(provider.begin(flow).toString()).startsWith(twin.issuer());
    }

    @Test
    void rejects_a_provider_with_another_issuer_name() {
        twin.callItself("https://another.example.vn");

        assertThat(fault(() -> provider.begin(flow)).kind()).isEqualTo(Kind.AWAY);
    }

    @Test
    void contacts_no_host_that_the_operator_did_not_list() {
        twin.lendTokenEndpoint("http://169.254.169.254/latest/meta-data");

        assertThat(fault(() -> provider.begin(flow)).kind()).isEqualTo(Kind.AWAY);
        assertThat(twin.asked()).containsOnly("/.well-known/openid-configuration");
    }

    @Test
    void accepts_a_logout_message() throws Exception {
        var logout = provider.heard(twin.logoutToken(claims -> claims));

        assertThat(logout.issuer()).isEqualTo(twin.issuer());
        assertThat(logout.subject()).isEqualTo(TwinProvider.SUBJECT);
        assertThat(logout.sid()).isEqualTo("s1");
        assertThat(logout.id()).isEqualTo("m1");
    }

    @Test
    void accepts_no_other_message_and_none_for_others() {
        assertUnheard(claims -> claims.claim("events", Map.of("http://example.vn/event", Map.of())));
        assertUnheard(claims -> claims.claim("events", null));
        assertUnheard(claims -> claims.claim("nonce", "n"));
        assertUnheard(claims -> claims.audience("another"));
        assertUnheard(claims -> claims.issuer("https://another.example.vn"));
        assertUnheard(claims -> claims.subject(null).claim("sid", null));
        assertUnheard(claims -> claims.jwtID(null));
        assertUnheard(claims -> claims.expirationTime(fromNow(Duration.ofMinutes(-10))));
        assertThat(fault(() -> provider.heard("none")).kind()).isEqualTo(Kind.REFUSED);
    }

    @Test
    void accepts_no_message_signed_by_another_key() {
        twin.signAsAnother();

        assertUnheard(claims -> claims);
    }

    @Test
    void logout_redirects_back_to_the_sign_in_page() throws Exception {
        var address = provider.leave().orElseThrow();

        assertThat(address.toString()).startsWith(twin.issuer() + "/out?");
        assertThat(TwinProvider.parameters(address.getRawQuery()))
                .containsEntry("client_id", TwinProvider.CLIENT)
                .containsEntry("post_logout_redirect_uri", "https://lantoa.example.vn/signin");
    }

    private Thread asking() throws InterruptedException {
        var thread = new Thread(new FutureTask<>(() -> provider.begin(flow)));
        thread.start();
        assertThat(twin.isAsked()).isTrue();
        return thread;
    }

    private void assertRefused(UnaryOperator<JWTClaimsSet.Builder> change, Kind kind) {
        twin.change(change);
        assertThat(fault(() -> identified(code())).kind()).isEqualTo(kind);
    }

    /** Neither ID tokens nor logout tokens signed with it are accepted. */
    private void assertUnsigned() {
        assertRefused(claims -> claims, Kind.REFUSED);
        assertThat(fault(() -> provider.heard(twin.logoutToken(claims -> claims)))
                        .kind())
                .isEqualTo(Kind.REFUSED);
    }

    private void assertUnheard(UnaryOperator<JWTClaimsSet.Builder> change) {
        assertThat(fault(() -> provider.heard(twin.logoutToken(change))).kind()).isIn(Kind.REFUSED, Kind.CLOCK);
    }

    private ProviderIdentity identified() throws ProviderFault {
        return identified(code());
    }

    private ProviderIdentity identified(String code) throws ProviderFault {
        return provider.identify(flow, code);
    }

    private String code() throws ProviderFault {
        return twin.visited(provider.begin(flow));
    }

    private static ProviderFault fault(ThrowingCallable call) {
        var fault = catchThrowableOfType(ProviderFault.class, call);
        assertThat(fault).as("a fault").isNotNull();
        return fault;
    }

    private static ProviderFlow flow(FlowPurpose purpose) {
        return new ProviderFlow(RandomToken.fresh(), purpose, null, "/console", Instant.now());
    }

    private static Date fromNow(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    private static org.assertj.core.data.TemporalUnitOffset within() {
        return org.assertj.core.api.Assertions.within(1, java.time.temporal.ChronoUnit.MINUTES);
    }

    /** A clock that can jump forward. */
    private static final class MovedClock extends Clock {
        private Duration ahead = Duration.ZERO;

        void move(Duration time) {
            ahead = ahead.plus(time);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
