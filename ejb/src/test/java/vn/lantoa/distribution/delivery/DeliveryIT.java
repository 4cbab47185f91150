package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lantoa.Await.await;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertRejected;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.asset.Asset;
import vn.lantoa.distribution.delivery.ReadSubscriptions.DeliveryView;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.distribution.entitlement.TakeEntitlement;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;

/** Webhook lanes to a receiver on this machine whose responses the test sets. */
@ExtendWith(ArquillianExtension.class)
class DeliveryIT {
    /**
     * A separate language: other tests release hundreds of assets in Vietnamese, and a grant for it would come first.
     */
    private static final Language RARE = new Language("cjm");

    private static final EntitlementScope ALL_OF_IT =
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
    TakeEntitlement take;

    @Inject
    CreateSubscription create;

    @Inject
    ReplayDeliveries replay;

    @Inject
    ReadDeadDeliveries deadDeliveries;

    @Inject
    QueuedDeliveries queued;

    @Inject
    SendTestEvent test;

    @Inject
    EndByLink endByLink;

    @Inject
    DigestLinks links;

    @Inject
    Sql sql;

    @Resource(lookup = "java:jboss/datasources/LanToa")
    DataSource database;

    @Inject
    ReadSubscriptions subscriptions;

    private final List<String> received = Collections.synchronizedList(new ArrayList<>());
    private final Deque<Integer> answers = new ArrayDeque<>();
    private volatile long answersAfter;
    private HttpServer receiver = none();
    private PartnerId partner = new PartnerId(new UUID(0, 0));
    private LetOut.Team team = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void seed() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", this::receive);
        receiver.start();
        partner = register.call(Actor.SYSTEM, cast.department());
        team = letOut.team();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void reports_changes_in_log_order() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        var first = released(Reach.PUBLIC);
        var second = released(Reach.PARTNERS);
        released(Reach.INTERNAL);

        await(() -> changes(second).contains("published"));

        assertThat(changes(first)).contains("published");
        assertThat(events()).doesNotHaveDuplicates();
        await(() -> one(id).waiting() == 0);
        assertThat(all(id)).extracting(DeliveryView::state).containsOnly(DeliveryState.ACCEPTED);
        assertThat(all(id)).extracting(DeliveryView::seq).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void does_not_deliver_assets_without_entitlement() {
        subscribe();
        var hidden = rare(Reach.PARTNERS);
        var given = give.call(Actor.SYSTEM, partner, ALL_OF_IT);
        await(() -> changes(hidden).contains("published"));

        take.call(Actor.SYSTEM, given);

        await(() -> changes(hidden).contains("revoked"));
        letOut.release(team, hidden, Reach.PARTNERS, WindowRequest.NOW);
        var later = rare(Reach.PUBLIC);
        rest();
        assertThat(changes(later)).isEmpty();
        assertThat(changes(hidden))
                .as("is not told again with each new version")
                .containsOnlyOnce("revoked");
    }

    @Test
    void a_failure_blocks_the_lane_but_not_a_recall() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        var asset = letOut.asset(team);
        answer(503);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        await(() -> one(id).failures() > 0);
        assertThat(one(id).waiting()).isPositive();

        // without the recall the lane would pause for five seconds, and then for five minutes
        letOut.withdraw(team, release, WithdrawalKind.RECALL);

        await(() -> changes(asset).contains("recalled") && one(id).waiting() == 0);
        assertThat(all(id)).extracting(DeliveryView::state).contains(DeliveryState.REPLACED, DeliveryState.ACCEPTED);
    }

    @Test
    void the_lane_of_a_dead_node_is_free_within_ten_seconds() throws SQLException {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        answersAfter = 10_500;
        var asset = released(Reach.PUBLIC);
        await(() -> changes(asset).contains("published"));

        // the receiver has not responded yet: a dead node would leave exactly what the lease shows now
        var held = sql.text("select lease::text from subscription where id = ?", id.value());
        var longest = 0.0;
        for (int seconds = 0; seconds < 9; seconds++) {
            pause(1000);
            longest = Math.max(longest, secondsLeft(id));
            assertThat(secondsLeft(id)).as("of a living node").isPositive();
        }

        assertThat(longest).isLessThanOrEqualTo(8);
        assertThat(sql.text("select lease::text from subscription where id = ?", id.value()))
                .isEqualTo(held);
        answersAfter = 0;
        await(() -> one(id).waiting() == 0);
        assertThat(changes(asset)).containsExactly("published");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTICE", "RECALL"})
    void a_dead_senders_delivery_of_a_withdrawn_asset_is_not_resent(WithdrawalKind kind) throws SQLException {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        await(() -> changes(asset).contains("published") && one(id).waiting() == 0);

        // as if the sender had crashed after the receiver accepted the message
        rest(id, Duration.ofHours(1));
        sql.update("update delivery set state = 'CLAIMED', settled_at = null where subscription_id = ?", id.value());
        letOut.withdraw(team, release, kind);
        await(() -> all(id).size() == 2);
        rest(id, Duration.ZERO);

        await(() -> one(id).waiting() == 0);
        assertThat(changes(asset))
                .containsExactly("published", kind == WithdrawalKind.RECALL ? "recalled" : "withdrawn");
        assertThat(all(id))
                .extracting(DeliveryView::state)
                .containsExactly(DeliveryState.ACCEPTED, DeliveryState.REPLACED);
    }

    @Test
    void a_recent_withdrawal_is_announced_once() throws SQLException {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        rest(id, Duration.ofHours(1));
        var asset = letOut.asset(team);
        var release = letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        await(() -> one(id).waiting() == 1);

        try (var planning = database.getConnection()) {
            planning.setAutoCommit(false);
            planning.createStatement().execute("select seq from delivery_plan for update");
            letOut.withdraw(team, release, WithdrawalKind.NOTICE);
            rest(id, Duration.ZERO);
            await(() -> one(id).waiting() == 0);
            planning.rollback();
        }

        await(() -> all(id).size() == 2 && one(id).waiting() == 0);
        assertThat(changes(asset)).containsExactly("withdrawn");
    }

    private void rest(SubscriptionId id, Duration pause) throws SQLException {
        sql.update(
                "update subscription set next_attempt_at = now() + ? * interval '1 second' where id = ?",
                pause.toSeconds(),
                id.value());
    }

    private double secondsLeft(SubscriptionId id) throws SQLException {
        return Double.parseDouble(sql.text(
                "select extract(epoch from leased_until - clock_timestamp()) from subscription where id = ?",
                id.value()));
    }

    @Test
    void a_rejected_delivery_can_be_resent() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        answer(422);
        var refused = released(Reach.PUBLIC);
        await(() -> one(id).dead() == 1);
        var dead = subscriptions
                .deliveries(Actor.SYSTEM, id, ReadSubscriptions.Which.DEAD, Long.MAX_VALUE)
                .deliveries()
                .get(0);
        assertThat(dead.said()).isEqualTo("HTTP 422");
        assertThat(deadLetters(id)).containsExactly(dead.seq());

        var planned = replay.call(new ReplayDeliveries.Command(Actor.SYSTEM, id, dead.seq(), dead.seq(), null));

        assertThat(planned).isEqualTo(1);
        await(() -> all(id).get(0).state() == DeliveryState.ACCEPTED
                && all(id).get(0).replay() == 1);
        assertThat(changes(refused)).hasSize(2);
        assertThat(deadLetters(id)).isEmpty();
    }

    /** The operator page's rows of this subscription. */
    private List<Long> deadLetters(SubscriptionId id) {
        return deadDeliveries.call(Actor.SYSTEM).stream()
                .filter(line -> line.subscription().equals(id))
                .map(ReadDeadDeliveries.Line::seq)
                .toList();
    }

    @Test
    void a_repeated_key_is_executed_once_with_the_same_response() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        var asset = released(Reach.PUBLIC);
        await(() -> changes(asset).size() == 1);
        await(() -> one(id).waiting() == 0);
        var seq = one(id).lastSeq();
        var key = "key-" + UUID.randomUUID();
        var again = new ReplayDeliveries.Command(Actor.SYSTEM, id, seq, seq, key);

        assertThat(replay.call(again)).isEqualTo(1);
        assertThat(replay.call(again)).isEqualTo(1);

        await(() -> changes(asset).size() == 2);
        rest();
        assertThat(changes(asset)).hasSize(2);
        assertConflict(
                () -> replay.call(new ReplayDeliveries.Command(Actor.SYSTEM, id, 1, seq, key)),
                "idempotency-key-reused");
        var tried = "test-" + UUID.randomUUID();
        answer(503);
        var first = test.call(Actor.SYSTEM, id, tried);
        assertThat(first.accepted()).isFalse();
        assertThat(test.call(Actor.SYSTEM, id, tried)).isEqualTo(first);
        assertRejected(() -> test.call(Actor.SYSTEM, id, " "), "Idempotency-Key malformed");
    }

    @Test
    void an_e_mails_link_ends_only_its_subscription() {
        var letters = create.call(new CreateSubscription.Command(
                        Actor.SYSTEM, partner, Channel.DIGEST, "thư", "a@b.example", "06:30"))
                .id();
        var other = subscribe();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> endByLink.call(letters + "." + "0".repeat(64)));
        endByLink.call(links.of(letters));
        endByLink.call(links.of(letters));

        assertThat(one(letters).state()).isEqualTo(SubscriptionState.ENDED);
        assertThat(one(other).state()).isEqualTo(SubscriptionState.ACTIVE);
    }

    @Test
    void a_410_ends_the_subscription_and_its_waiting_deliveries() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        answer(410);
        released(Reach.PUBLIC);

        await(() -> one(id).state() == SubscriptionState.ENDED);

        assertThat(one(id).reason()).isEqualTo("gone");
        assertConflict(() -> change.call(Actor.SYSTEM, id, SubscriptionState.ACTIVE), "subscription-is-ended");
        assertConflict(() -> change.call(Actor.SYSTEM, id, SubscriptionState.ENDED), "subscription-is-ended");
    }

    @Test
    void changes_during_a_pause_are_delivered_on_resume() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        rest();
        change.call(Actor.SYSTEM, id, SubscriptionState.PAUSED);
        var asset = released(Reach.PUBLIC);
        rest();
        assertThat(changes(asset)).isEmpty();
        assertConflict(
                () -> replay.call(new ReplayDeliveries.Command(Actor.SYSTEM, id, 1, 2, null)),
                "subscription-is-paused");

        change.call(Actor.SYSTEM, id, SubscriptionState.ACTIVE);

        await(() -> changes(asset).contains("published"));
    }

    @Test
    void an_error_of_the_hub_blocks_the_lane_like_an_unavailable_receiver() {
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        var id = subscribe();
        queued.spoil(id);
        released(Reach.PUBLIC);

        await(() -> one(id).failures() == 1);

        assertThat(all(id).get(0).said()).isEqualTo("a fault of the hub");
        assertThat(one(id).state()).isEqualTo(SubscriptionState.ACTIVE);
        change.call(Actor.SYSTEM, id, SubscriptionState.ENDED);
        assertThat(all(id)).extracting(DeliveryView::state).containsOnly(DeliveryState.CANCELLED);
    }

    @Test
    void rejects_invalid_addresses() {
        var command =
                new CreateSubscription.Command(Actor.SYSTEM, partner, Channel.WEBHOOK, " ", "file:///etc/passwd", "");

        assertRejected(() -> create.call(command), "label missing", "target not-a-target");
    }

    private SubscriptionId subscribe() {
        var address = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/lantoa";
        return create.call(new CreateSubscription.Command(Actor.SYSTEM, partner, Channel.WEBHOOK, "máy", address, ""))
                .id();
    }

    private Asset released(Reach reach) {
        var asset = letOut.asset(team);
        letOut.release(team, asset, reach, WindowRequest.NOW);
        return asset;
    }

    private Asset rare(Reach reach) {
        var asset = letOut.asset(team, RARE);
        letOut.release(team, asset, reach, WindowRequest.NOW);
        return asset;
    }

    private SubscriptionView one(SubscriptionId id) {
        return subscriptions.one(Actor.SYSTEM, id);
    }

    private List<DeliveryView> all(SubscriptionId id) {
        return subscriptions
                .deliveries(Actor.SYSTEM, id, ReadSubscriptions.Which.ALL, Long.MAX_VALUE)
                .deliveries();
    }

    /** The events received about this asset, in order. */
    private List<String> changes(Asset asset) {
        return List.copyOf(received).stream()
                .map(body -> Json.createReader(new StringReader(body)).readObject())
                .filter(event ->
                        event.getString("subject", "").equals(asset.id().value().toString()))
                .map(event -> event.getString("type").substring("vn.lantoa.asset.".length()))
                .toList();
    }

    private List<String> events() {
        return List.copyOf(received).stream()
                .map(body ->
                        Json.createReader(new StringReader(body)).readObject().getString("id"))
                .toList();
    }

    private synchronized void answer(int... statuses) {
        for (int status : statuses) answers.add(status);
    }

    private synchronized int next() {
        var status = answers.poll();
        return status == null ? 204 : status;
    }

    private void receive(HttpExchange exchange) throws IOException {
        received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        pause(answersAfter);
        exchange.sendResponseHeaders(next(), -1);
        exchange.close();
    }

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits several times the normal sending time of a lane, after which nothing more is expected. */
    private static void rest() {
        pause(2000);
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
