package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.release.WindowRequest;

/** A mailing starts once despite repeated requests, and ends with the release of its message. */
@ExtendWith(ArquillianExtension.class)
class MailingEndsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    SomeMailing some;

    @Inject
    Cast cast;

    @Inject
    PlaceMailing place;

    @Inject
    Mailings mailings;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void waiting_parts_are_dropped_when_the_messages_release_ends() throws Exception {
        var organisation = cast.department();
        var ends = new WindowRequest(null, null, clock.instant().plus(Duration.ofHours(1)));
        var ending = some.message(organisation, ends);
        var mailing = place.call(command(ending, organisation));
        var lasting = place.call(command(some.message(organisation, ends), organisation));

        assertThat(sql.update("update release set expires_at = due_at + interval '1 millisecond' where asset_id = '"
                        + ending.id() + "'"))
                .isPositive();

        awaitCancelled(mailing);
        assertThat(mailings.get(lasting).progress().state()).isEqualTo(MailingState.RUNNING);
    }

    @Test
    void waiting_parts_are_dropped_when_a_new_version_replaces_the_message() throws Exception {
        var organisation = cast.department();
        var message = some.message(organisation, WindowRequest.NOW);
        var former = place.call(command(message, organisation));
        var other = place.call(command(some.message(organisation, WindowRequest.NOW), organisation));

        some.replace(message, organisation);

        awaitCancelled(former);
        assertThat(mailings.get(other).progress().state()).isEqualTo(MailingState.RUNNING);
    }

    @Test
    void one_request_is_one_mailing_and_its_key_cannot_be_reused() {
        var organisation = cast.department();
        var once = command(some.message(organisation, WindowRequest.NOW), organisation);
        var mailing = place.call(once);

        assertThat(place.call(once)).isEqualTo(mailing);
        assertThat(mailings.of(java.util.Set.of(organisation)))
                .extracting(MailingView::id)
                .containsExactly(mailing);
        var another = command(some.message(organisation, WindowRequest.NOW), organisation);
        assertThatThrownBy(() -> place.call(withKey(another, once.key())))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.type()).isEqualTo("idempotency-key-reused"));
        assertThat(place.call(another)).isNotEqualTo(mailing);
    }

    @Test
    void a_request_without_a_key_is_rejected() {
        var organisation = cast.department();
        var command = command(some.message(organisation, WindowRequest.NOW), organisation);

        assertThatThrownBy(() -> place.call(withKey(command, null)))
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.issues().list())
                                .containsExactly(new Issue("Idempotency-Key", "missing", List.of())));
        assertThat(mailings.of(java.util.Set.of(organisation))).isEmpty();
    }

    private PlaceMailing.Command command(Asset message, OrganisationId organisation) {
        var list = some.list(organisation, "0900000071\n0900000072\n", Actor.SYSTEM);
        return some.command(message.id(), list, some.route(Actor.SYSTEM), Actor.SYSTEM);
    }

    private static PlaceMailing.Command withKey(PlaceMailing.Command command, @Nullable String key) {
        return new PlaceMailing.Command(command.asset(), command.form(), command.wish(), key, command.by());
    }

    // the clock of releases and the outbox decide when
    private void awaitCancelled(MailingId mailing) throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (mailings.get(mailing).progress().state() == MailingState.RUNNING
                && Instant.now().isBefore(until)) Thread.sleep(50);
        assertThat(mailings.get(mailing).progress().state()).isEqualTo(MailingState.CANCELLED);
        assertThat(mailings.totals(mailing).parts()).containsEntry(PartState.CANCELLED, 2L);
    }
}
