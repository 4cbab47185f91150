package vn.lantoa.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.organisation.Cast.idOf;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
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
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.credential.AttemptOrigin;
import vn.lantoa.organisation.credential.ClientAddress;
import vn.lantoa.organisation.credential.KeptPassword;

/** A partner's session is valid as long as its token, and only from the token's networks. */
@ExtendWith(ArquillianExtension.class)
class PartnerSessionIT {
    private static final ClientAddress HOME = new ClientAddress("198.51.100.7");
    private static final ClientAddress ELSEWHERE = new ClientAddress("203.0.113.77");

    @Inject
    Cast cast;

    @Inject
    RegisterPartner register;

    @Inject
    IssuePartnerToken issue;

    @Inject
    IssueOwnToken issueOwn;

    @Inject
    KeptPassword kept;

    @Inject
    RotateToken rotate;

    @Inject
    RevokeToken revoke;

    @Inject
    ChangePartnerTerms changeTerms;

    @Inject
    OpenPartnerSession open;

    @Inject
    Sql sql;

    @Inject
    RecognisePartnerSession recognise;

    @Inject
    EndPartnerSession end;

    private PartnerId partner = new PartnerId(new java.util.UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() {
        partner = register.call(Actor.SYSTEM, cast.department());
    }

    @Test
    void ends_on_sign_out_or_revocation_but_not_on_rotation() {
        var token = token();
        var first = opened(token.value());
        var second = opened(token.value());
        assertThat(recognise.call(first, HOME))
                .map(RecognisePartnerSession.Recognised::actor)
                .contains(Actor.partner(partner.value()));

        end.call(first);
        assertThat(recognise.call(first, HOME)).isEmpty();

        rotate.call(new RotateToken.Command(Actor.partner(partner.value()), token.id(), 30, 7));
        assertThat(recognise.call(second, HOME)).isPresent();

        revoke.call(Actor.SYSTEM, token.id());
        assertThat(recognise.call(second, HOME)).isEmpty();
    }

    @Test
    void ends_after_an_idle_half_hour_and_after_eight_hours_however_busy() throws SQLException {
        var idle = opened(token().value());
        var old = opened(token().value());

        move(idle, "last_seen_at", "-29 minutes");
        move(old, "expires_at", "-479 minutes");
        assertThat(recognise.call(idle, HOME)).isPresent();
        assertThat(recognise.call(old, HOME)).isPresent();

        move(idle, "last_seen_at", "-31 minutes");
        move(old, "expires_at", "-2 minutes");
        assertThat(recognise.call(idle, HOME)).isEmpty();
        assertThat(recognise.call(old, HOME)).isEmpty();
    }

    /** Shifts a timestamp of a session by an interval, to simulate elapsed time. */
    private void move(RandomToken cookie, String column, String by) throws SQLException {
        var moved =
                "update partner_visit set " + column + " = " + column + " + cast(? as interval) where token_sha256 = ?";
        assertThat(sql.update(moved, by, cookie.sha256().toString())).isEqualTo(1);
    }

    @Test
    void is_invalid_for_suspended_partners_and_other_networks() {
        var cookie = opened(token().value());

        terms(true, List.of());
        assertThat(recognise.call(cookie, HOME)).isEmpty();
        terms(false, List.of("198.51.100.0/24"));
        assertThat(recognise.call(cookie, HOME)).isPresent();
        assertThat(recognise.call(cookie, ELSEWHERE)).isEmpty();
        assertThat(open.call(token().value(), ELSEWHERE, "")).isInstanceOf(OpenPartnerSession.Refused.class);
    }

    @Test
    void an_officers_token_opens_none_and_guesses_must_wait_and_are_written_down() throws SQLException {
        var officer = cast.officer(cast.department());
        kept.give(idOf(officer));
        var session = AttemptOrigin.of(HOME).in(UUID.randomUUID());
        var officerToken = issueOwn.call(officer, "máy", 1, KeptPassword.WORDS, session);
        assertThat(open.call(officerToken.value(), HOME, "")).isInstanceOf(OpenPartnerSession.Refused.class);

        var guesser = new ClientAddress("100.66.7.9");
        for (int i = 0; i < 40; i++)
            assertThat(open.call(RandomToken.fresh(), guesser, "")).isInstanceOf(OpenPartnerSession.Refused.class);

        assertThat(open.call(token().value(), guesser, "")).isInstanceOf(OpenPartnerSession.TooManyAttempts.class);
        var entries = "select string_agg(action || ' ' || n, ', ' order by action) from (select action, count(*) n from"
                + " audit_entry where action like 'sign-in-%' and details ->> 'from' = ? group by action) counted";
        assertThat(sql.text(entries, guesser.network())).isEqualTo("sign-in-blocked 1, sign-in-failed 40");
        assertThat(open.call(token().value(), HOME, "")).isInstanceOf(OpenPartnerSession.Opened.class);
    }

    private IssuedToken token() {
        return issue.call(new IssuePartnerToken.Command(Actor.SYSTEM, partner, TokenPurpose.API, "trình duyệt", 30));
    }

    private RandomToken opened(RandomToken token) {
        return ((OpenPartnerSession.Opened) open.call(token, HOME, "trình duyệt")).cookie();
    }

    private void terms(boolean suspended, List<String> networks) {
        changeTerms.call(Actor.SYSTEM, partner, new PartnerTerms(suspended, null, networks, 600));
    }
}
