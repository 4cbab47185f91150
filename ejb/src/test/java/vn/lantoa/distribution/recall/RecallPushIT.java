package vn.lantoa.distribution.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.Await.await;

import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.distribution.delivery.ChangeSubscription;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.CreateSubscription;
import vn.lantoa.distribution.delivery.ReadSubscriptions;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.distribution.wire.NoteReading;
import vn.lantoa.distribution.wire.ReadingChannel;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.ChangeLog;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.ReleaseWithdrawn;
import vn.lantoa.release.Releases;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** Push partners on the board: their deliveries, and whether the recall message arrived. */
@ExtendWith(ArquillianExtension.class)
class RecallPushIT {
    private static final Language RARE = new Language("jra");
    private static final EntitlementScope SCOPE =
            new EntitlementScope(Set.of(), Set.of(), Set.of(RARE.tag()), Set.of(), true);

    @Inject
    ChangeSubscription change;

    @Inject
    Cast cast;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    GiveEntitlement give;

    @Inject
    CreateSubscription create;

    @Inject
    ReadSubscriptions subscriptions;

    @Inject
    NoteReading noteReading;

    @Inject
    WatchRecalls watch;

    @Inject
    ReadRecalls recalls;

    @Inject
    ChangeLog log;

    @Inject
    Releases releases;

    @Inject
    @Any
    Instance<EventHandler<ReleaseWithdrawn>> withdrawn;

    @Inject
    Clock clock;

    private final AtomicInteger answer = new AtomicInteger(204);
    private HttpServer receiver = none();
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private PartnerId partner = new PartnerId(new java.util.UUID(0, 0));

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        receiver.start();
        team = letOut.team();
        partner = register.call(Actor.SYSTEM, cast.department());
        give.call(Actor.SYSTEM, partner, SCOPE);
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void an_accepted_message_counts_as_notified_and_not_as_taken_down() {
        var release = sent(receiverAddress());

        recall(release);

        await(() -> push(release).state() == RecallPush.State.DELIVERED);
        watch.call(Actor.SYSTEM);
        var row = row(release);
        assertThat(row.reasons()).contains(RecallReason.ENTITLED, RecallReason.SENT);
        assertThat(row.state()).isEqualTo(RecallState.TOLD);
        assertThat(row.notified()).extracting(RecallRow.Notified::way).containsExactly(RecallWay.PUSH);
        assertThat(row.notified()).extracting(RecallRow.Notified::place).containsExactly("máy|chủ");
        assertThat(row.notified().get(0).at()).isEqualTo(push(release).at());
        assertThat(row.done()).isNull();
        assertThat(recalls.board(team.releaser(), release))
                .returns(1L, line -> line.told())
                .returns(0L, line -> line.acknowledged());
    }

    @Test
    void a_failing_receiver_is_shown_with_response_and_attempts() {
        var release = sent(receiverAddress());
        answer.set(500);

        recall(release);

        await(() -> push(release).state() == RecallPush.State.FAILING);
        watch.call(Actor.SYSTEM);
        assertThat(push(release)).returns("HTTP 500", RecallPush::said).matches(push -> push.tries() > 0);
        assertThat(row(release).state()).isEqualTo(RecallState.NAMED);
        assertThat(row(release).notified()).isEmpty();
    }

    @Test
    void deliveries_behind_a_failing_recall_show_its_reason() {
        var first = sent(receiverAddress());
        var second = released();
        answer.set(500);
        recall(first);
        await(() -> push(first).state() == RecallPush.State.FAILING);

        recall(second);

        await(() -> push(second).state() == RecallPush.State.FAILING);
        assertThat(push(second)).returns("HTTP 500", RecallPush::said).matches(push -> push.tries() > 0);
    }

    @Test
    void a_redirect_is_not_an_acceptance_of_the_message() {
        var release = sent(receiverAddress());
        answer.set(302);

        recall(release);

        await(() -> push(release).state() == RecallPush.State.FAILED);
        watch.call(Actor.SYSTEM);
        assertThat(push(release).said()).isEqualTo("HTTP 302");
        assertThat(row(release).notified()).isEmpty();
    }

    @Test
    void unreached_partners_are_listed_without_deliveries() {
        var id = subscribe("http://127.0.0.1:1/");
        var release = released();
        await(() -> subscriptions.one(Actor.SYSTEM, id).failures() > 0);

        recall(release);

        await(() -> push(release).state() == RecallPush.State.FAILING);
        assertThat(push(release).said()).contains("ConnectException");
        assertThat(row(release).reasons()).contains(RecallReason.ENTITLED).doesNotContain(RecallReason.SENT);
    }

    @Test
    void a_paused_subscription_is_shown_as_stopped() {
        var id = subscribe(receiverAddress());
        var release = released();
        await(() -> subscriptions.one(Actor.SYSTEM, id).lastSeq() > 0);
        change.call(Actor.SYSTEM, id, SubscriptionState.PAUSED);

        recall(release);

        assertThat(push(release).state()).isEqualTo(RecallPush.State.STOPPED);
        assertThat(row(release).reasons()).contains(RecallReason.SENT);
    }

    @Test
    void readers_during_publication_are_distinguished_from_others() {
        var feed = entitled();
        var silent = entitled();
        var early = entitled();
        noteReading.call(Actor.partner(early.value()), ReadingChannel.WIRE, log.head());
        var release = released();
        noteReading.call(Actor.partner(partner.value()), ReadingChannel.WIRE, log.head());
        noteReading.call(Actor.partner(feed.value()), ReadingChannel.FEED, null);

        recall(release);

        assertThat(row(release, partner).reasons()).contains(RecallReason.READ);
        assertThat(row(release, feed).reasons()).contains(RecallReason.READ);
        assertThat(row(release, silent).reasons()).containsExactly(RecallReason.ENTITLED);
        assertThat(row(release, early).reasons()).containsExactly(RecallReason.ENTITLED);
    }

    private PartnerId entitled() {
        var other = register.call(Actor.SYSTEM, cast.department());
        give.call(Actor.SYSTEM, other, SCOPE);
        return other;
    }

    /** A release that was delivered to a program. */
    private ReleaseId sent(String address) {
        var id = subscribe(address);
        var release = released();
        await(() -> subscriptions.one(Actor.SYSTEM, id).lastSeq() > 0);
        return release;
    }

    private SubscriptionId subscribe(String address) {
        return create.call(
                        new CreateSubscription.Command(Actor.SYSTEM, partner, Channel.WEBHOOK, "máy|chủ", address, ""))
                .id();
    }

    private ReleaseId released() {
        return letOut.release(team, letOut.asset(team, RARE), Reach.PARTNERS, WindowRequest.NOW);
    }

    /** Withdraws it; the board is set up as the outbox does, perhaps concurrently. */
    private void recall(ReleaseId release) {
        letOut.withdraw(team, release, WithdrawalKind.RECALL);
        var event =
                new ReleaseWithdrawn(release, releases.get(release).asset(), WithdrawalKind.RECALL, clock.instant());
        for (var handle : withdrawn.handles())
            if (handle.getBean().getBeanClass().equals(NameConcerned.class))
                handle.get().on(event);
    }

    private RecallPush push(ReleaseId release) {
        return row(release).pushes().get(0);
    }

    private RecallRow row(ReleaseId release) {
        return row(release, partner);
    }

    private RecallRow row(ReleaseId release, PartnerId whose) {
        return recalls.board(team.releaser(), release).partners().stream()
                .filter(row -> row.partner().equals(whose))
                .findFirst()
                .orElseThrow();
    }

    private String receiverAddress() {
        return "http://127.0.0.1:" + receiver.getAddress().getPort() + "/lantoa";
    }

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
