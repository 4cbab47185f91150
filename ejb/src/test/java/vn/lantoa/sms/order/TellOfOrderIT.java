package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.lantoa.Await.await;

import com.sun.net.httpserver.HttpServer;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.Sql;
import vn.lantoa.TestArchive;
import vn.lantoa.distribution.delivery.ChangeSubscription;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.CreateSubscription;
import vn.lantoa.distribution.delivery.Notification;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.Outlet;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.organisation.partner.SetOutlets;
import vn.lantoa.outbox.EventHandler;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseId;
import vn.lantoa.release.SeededHub;
import vn.lantoa.release.WindowRequest;
import vn.lantoa.release.WithdrawalKind;
import vn.lantoa.sms.contact.MessageClass;

/** A company's webhook receives each order once, signed; rejections are shown; withdrawn orders are cancelled. */
@ExtendWith(ArquillianExtension.class)
class TellOfOrderIT {
    /** A received message. */
    record Request(String id, String timestamp, String signature, String body) {}

    @Inject
    ChangeSubscription changeSubscription;

    @Inject
    Cast cast;

    @Inject
    SeededHub hub;

    @Inject
    LetOut letOut;

    @Inject
    RegisterPartner register;

    @Inject
    SetOutlets outlets;

    @Inject
    CreateSubscription create;

    @Inject
    PlaceOrder place;

    @Inject
    MoveOrder move;

    @Inject
    ReportTotals report;

    @Inject
    OrderQueries queries;

    @Inject
    @Any
    Instance<EventHandler<OrderMoved>> placed;

    @Inject
    TotalsIntake intake;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private final AtomicInteger answer = new AtomicInteger(204);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private LetOut.Team officers = new LetOut.Team(Actor.ANONYMOUS, Actor.ANONYMOUS, Actor.ANONYMOUS);
    private PartnerId company = new PartnerId(new java.util.UUID(0, 0));
    private String secret = "";
    private HttpServer receiver = none();

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @BeforeEach
    void listen() throws IOException {
        receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        receiver.createContext("/", exchange -> {
            var headers = exchange.getRequestHeaders();
            requests.add(new Request(
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(answer.get(), -1);
            exchange.close();
        });
        receiver.start();
        officers = letOut.team();
        company = register.call(Actor.SYSTEM, cast.department());
        outlets.call(Actor.SYSTEM, company, Set.of(Outlet.SMS));
        var target = "http://127.0.0.1:" + receiver.getAddress().getPort() + "/orders";
        secret = create.call(
                        new CreateSubscription.Command(Actor.SYSTEM, company, Channel.WEBHOOK, "tổng đài", target, ""))
                .secret();
    }

    @AfterEach
    void stop() {
        receiver.stop(0);
    }

    @Test
    void a_company_is_notified_once_of_an_order_if_the_handler_repeats() throws Exception {
        var order = place(message());
        await(() -> notificationsOf(order).size() == 1);
        var before = heard(order).size();

        tell(order);
        tell(order);

        assertThat(heard(order)).hasSize(before).extracting(Request::id).containsOnly(order.toString());
        assertThat(notificationsOf(order).get(0)).returns(Notification.State.ACCEPTED, Notification::state);
        var one = heard(order).get(0);
        assertThat(one.body()).contains("vn.lantoa.order.placed", "/api/v1/orders/" + order);
        assertThat(one.signature().split(" ")).contains("v1," + hmac(one));
    }

    @Test
    void a_rejected_delivery_is_recorded_and_not_resent() {
        answer.set(404);
        var order = place(message());
        await(() -> notificationsOf(order).size() == 1);
        var before = heard(order).size();

        tell(order);

        assertThat(heard(order)).hasSize(before);
        assertThat(notificationsOf(order).get(0))
                .returns(Notification.State.REFUSED, Notification::state)
                .returns("HTTP 404", Notification::said)
                .returns("tổng đài", Notification::label);
        assertThat(queries.untold(List.of(queries.get(order, officers.releaser()))))
                .containsExactly(order.toString());
    }

    @Test
    void an_unreachable_folder_is_retried_and_shown_on_the_board() {
        // no listener at this port
        var target = "sftp://dat-gui@127.0.0.1:1/~/";
        var folder = create.call(new CreateSubscription.Command(
                        Actor.SYSTEM, company, Channel.SFTP, "thư mục", target, "SHA256:" + "A".repeat(43)))
                .id();
        var order = place(message());
        await(() -> notificationsOf(order).size() == 2);

        assertThat(notificationsOf(order))
                .filteredOn(one -> one.subscription().equals(folder))
                .singleElement()
                .returns(Notification.State.FAILED, Notification::state);
        assertThat(heard(order)).as("its webhook waits for no folder").hasSize(1);
        assertThat(queries.untold(List.of(queries.get(order, officers.releaser()))))
                .containsExactly(order.toString());
        changeSubscription.call(Actor.SYSTEM, folder, SubscriptionState.ENDED);
    }

    @Test
    void withdrawn_orders_are_cancelled_and_sent_messages_still_counted() {
        var message = message();
        var running = place(message);
        for (var next : List.of(OrderState.ACCEPTED, OrderState.RUNNING))
            move.call(new MoveOrder.Command(running, next, "", Actor.SYSTEM));
        var refused = place(message);
        move.call(new MoveOrder.Command(refused, OrderState.REFUSED, "Không có đầu số.", Actor.SYSTEM));

        letOut.withdraw(officers, message.release(), WithdrawalKind.RECALL);

        await(() -> notificationsOf(running).size() == 2);
        assertThat(state(running)).isEqualTo(OrderState.CANCELLED);
        assertThat(state(refused)).isEqualTo(OrderState.REFUSED);
        assertThat(heard(running)).extracting(Request::id).contains(running + "-cancelled");
        report.call(running, new OrderTotals(5, 1, 0, java.util.Map.of()), Actor.partner(company.value()));
    }

    @Test
    void a_table_in_a_folder_counts_once_when_complete() throws Exception {
        var order = place(message());
        for (var next : List.of(OrderState.ACCEPTED, OrderState.RUNNING))
            move.call(new MoveOrder.Command(order, next, "", Actor.SYSTEM));
        var file = TotalsFile.of("dat-gui-" + order + "-KETQUA.csv").orElseThrow();
        assertThat(intake.companies()).contains(company);

        assertThat(takeLater(file, "outcome,reason,count\ndelivered,,4\n")).isTrue();
        assertThat(takeLater(file, "outcome,reason,count\ndelivered,,5\n")).isTrue();
        // the former table again, unchanged: both were accepted
        assertThat(takeLater(file, "outcome,reason,count\ndelivered,,4\n")).isFalse();
        assertThat(delivered(order)).isEqualTo(5);
    }

    @Test
    void a_table_in_a_folder_is_validated_like_the_api_and_rejected_once() throws Exception {
        var order = place(message());
        var file = TotalsFile.of("dat-gui-" + order + "-KETQUA.csv").orElseThrow();
        var tooMany = "outcome,reason,count\ndelivered,,11\n";
        assertThatThrownBy(() -> takeLater(file, tooMany)).isInstanceOf(Conflict.class);
        for (var next : List.of(OrderState.ACCEPTED, OrderState.RUNNING))
            move.call(new MoveOrder.Command(order, next, "", Actor.SYSTEM));

        assertThatThrownBy(() -> takeLater(file, tooMany)).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(
                        refused.issues().list())
                .containsExactly(Issue.of("totals", "over-cap", 10)));
        intake.refuse(file, company, tooMany.getBytes(StandardCharsets.UTF_8));
        assertThat(takeLater(file, tooMany)).isFalse();

        var another = register.call(Actor.SYSTEM, cast.department());
        var bytes = "outcome,reason,count\ndelivered,,1\n".getBytes(StandardCharsets.UTF_8);
        intake.take(file, another, bytes);
        seenBefore();
        assertThatThrownBy(() -> intake.take(file, another, bytes)).isInstanceOf(NotFound.class);
        assertThat(queries.get(order, officers.releaser()).totals()).isNull();
    }

    /** Reads a table that has been there for a while. */
    private boolean takeLater(TotalsFile file, String table) throws SQLException {
        var bytes = table.getBytes(StandardCharsets.UTF_8);
        assertThat(intake.take(file, company, bytes)).as("at first sight").isFalse();
        seenBefore();
        return intake.take(file, company, bytes);
    }

    private void seenBefore() throws SQLException {
        sql.update("update order_totals_file set seen_at = seen_at - interval '1 minute'");
    }

    private long delivered(OrderId order) {
        var totals = queries.get(order, officers.releaser()).totals();
        return totals == null ? 0 : totals.delivered();
    }

    private record Released(vn.lantoa.asset.AssetId asset, ReleaseId release) {}

    @Test
    void internal_messages_cannot_be_ordered() {
        var inside = message(Reach.INTERNAL);

        assertThatThrownBy(() -> place(inside))
                .isInstanceOfSatisfying(
                        Conflict.class, refused -> assertThat(refused.type()).isEqualTo("not-out-for-everyone"));
    }

    @Test
    void an_order_ends_with_its_version() {
        var asset = hub.message(hub.organisationOf(officers.uploader()), officers.uploader());
        var first = letOut.release(officers, asset, Reach.PUBLIC, WindowRequest.NOW);
        var order = place(new Released(asset.id(), first));

        letOut.release(officers, asset, Reach.PUBLIC, WindowRequest.NOW);
        await(() -> state(order) == OrderState.CANCELLED);

        var ends = new WindowRequest(null, null, clock.instant().plus(Duration.ofSeconds(4)));
        var over = place(new Released(asset.id(), letOut.release(officers, asset, Reach.PUBLIC, ends)));
        await(() -> state(over) == OrderState.CANCELLED);
        assertThatThrownBy(() -> place(new Released(asset.id(), first))).isInstanceOf(Conflict.class);
    }

    @Test
    void a_request_without_a_key_is_refused() {
        var message = message();

        assertThatThrownBy(() -> place(message, null)).isInstanceOfSatisfying(Rejected.class, refused -> assertThat(
                        refused.issues().list())
                .containsExactly(new Issue("Idempotency-Key", "missing", List.of())));
    }

    private Released message() {
        return message(Reach.PUBLIC);
    }

    private Released message(Reach reach) {
        var asset = hub.message(hub.organisationOf(officers.uploader()), officers.uploader());
        return new Released(asset.id(), letOut.release(officers, asset, reach, WindowRequest.NOW));
    }

    private OrderId place(Released message) {
        return place(message, java.util.UUID.randomUUID().toString());
    }

    private OrderId place(Released message, @Nullable String key) {
        var now = clock.instant();
        var spec = new OrderSpec("UBNDTINH", List.of(), "", MessageClass.NOTICE, now, now.plus(Duration.ofDays(2)), 10);
        return place.call(
                new PlaceOrder.Command(message.asset(), MessageForm.UNMARKED, company, spec, key, officers.releaser()));
    }

    private void tell(OrderId order) {
        for (var handle : placed.handles())
            if (handle.getBean().getBeanClass().equals(TellOfOrder.class))
                handle.get().on(new OrderPlaced(order, clock.instant()));
    }

    private OrderState state(OrderId order) {
        return queries.get(order, officers.releaser()).progress().state();
    }

    private List<Notification> notificationsOf(OrderId order) {
        return queries.notificationsOf(List.of(queries.get(order, officers.releaser())));
    }

    private List<Request> heard(OrderId order) {
        return requests.stream()
                .filter(one -> one.id().startsWith(order.toString()))
                .toList();
    }

    /** The signature by Standard Webhooks 1.0.0, recomputed. */
    private String hmac(Request one) throws GeneralSecurityException {
        var key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        var signed = one.id() + "." + one.timestamp() + "." + one.body();
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpServer none() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
