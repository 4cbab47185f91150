package vn.lantoa.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jsmpp.bean.OptionalParameter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.OutwardConfig;
import vn.lantoa.kernel.Network;
import vn.lantoa.kernel.Secret;
import vn.lantoa.sms.gateway.BindType;
import vn.lantoa.sms.gateway.Door;
import vn.lantoa.sms.gateway.LinkEvent;
import vn.lantoa.sms.gateway.LinkFault;
import vn.lantoa.sms.gateway.RouteSettings;
import vn.lantoa.sms.gateway.SmscLink;
import vn.lantoa.sms.gateway.SomeRoute;
import vn.lantoa.sms.gateway.Submission;
import vn.lantoa.sms.order.Concatenation;
import vn.lantoa.sms.order.DefaultAlphabet;
import vn.lantoa.sms.order.SubmitText;
import vn.lantoa.sms.smpp.JsmppLinks.GuardedSockets;

/** Sessions with a company that uses the same library; the field trial uses another one. */
class JsmppLinksTest {
    private static final Secret PASSWORD = new Secret("matkhau");
    private static final String RECEIPT = "id:0A sub:001 dlvrd:001 submit date:2612010800 done date:2612010801"
            + " stat:UNDELIV err:012 text:Nop ho so";

    private final BlockingQueue<LinkEvent> events = new LinkedBlockingQueue<>();
    private final JsmppLinks links = new JsmppLinks();
    private int port;
    private ACompany company;

    @BeforeEach
    void listen() throws IOException {
        links.config = new OutwardConfig(List.of(Network.parse("127.0.0.0/8")));
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        company = new ACompany(port, PASSWORD.reveal(), part -> switch (part.getDestAddress()) {
            case "84900000001" -> 0x58;
            case "84900000002" -> 0x0B;
            default -> 0;
        });
    }

    @AfterEach
    void close() throws IOException {
        company.close();
    }

    @Test
    void submits_without_waiting_and_receives_each_response() throws Exception {
        try (var link = open(route())) {
            for (long part = 0; part < 5; part++)
                assertThat(link.submit(submission(part, "8490000000" + part))).isTrue();

            var answers = List.of(event(), event(), event(), event(), event());
            // the company processes several at once: the order of its numbers is undefined
            assertThat(answers)
                    .extracting(answer -> ((LinkEvent.Answered) answer).part(), answer -> ((LinkEvent.Answered) answer)
                            .status())
                    .containsExactlyInAnyOrder(
                            tuple(0L, 0), tuple(1L, 0x58), tuple(2L, 0x0B), tuple(3L, 0), tuple(4L, 0));
            assertThat(answers)
                    .extracting(answer -> ((LinkEvent.Answered) answer).id())
                    .containsExactlyInAnyOrder("id1", "id2", "id3", "", "");
        }
    }

    @Test
    void submitted_parts_equal_the_stored_ones() throws Exception {
        try (var link = open(route())) {
            link.submit(submission(77, "84912345678"));
            var part = company.next();

            assertThat(part.getSourceAddr()).isEqualTo("UBNDTINH");
            assertThat(part.getSourceAddrTon()).isEqualTo((byte) 5);
            assertThat(part.getDestAddress()).isEqualTo("84912345678");
            assertThat(part.getDestAddrTon()).isEqualTo((byte) 1);
            assertThat(part.isUdhi()).isTrue();
            assertThat(part.getShortMessage()).startsWith(5, 0, 3, 9, 2, 1);
            assertThat(part.getValidityPeriod()).isEqualTo("000000013000000R");
            assertThat(part.getOptionalParameter(OptionalParameter.User_message_reference.class)
                            .getValue())
                    .isEqualTo((short) 77);
        }
    }

    @Test
    void a_receipt_is_acknowledged_after_it_is_stored() throws Exception {
        try (var link = open(route())) {
            assertThat(link.isOpen()).isTrue();
            var brought = CompletableFuture.runAsync(() -> bring("84912345678", 0x04, RECEIPT));
            var receipt = (LinkEvent.Receipt) event();

            assertThat(List.of(receipt.id(), receipt.state(), receipt.error(), receipt.number()))
                    .containsExactly("0A", "UNDELIV", "012", "84912345678");
            assertThatThrownBy(() -> brought.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            receipt.taken().run();
            brought.get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void fields_of_a_receipt_precede_its_text() throws Exception {
        try (var link = open(route())) {
            assertThat(link.isOpen()).isTrue();
            var brought = CompletableFuture.runAsync(() -> bring(
                    "84912345678",
                    0x04,
                    RECEIPT,
                    new OptionalParameter.Receipted_message_id("77"),
                    new OptionalParameter.Message_state((byte) 2),
                    new OptionalParameter.User_message_reference((short) 5)));
            var receipt = (LinkEvent.Receipt) event();
            receipt.taken().run();
            brought.get(5, TimeUnit.SECONDS);

            assertThat(List.of(receipt.id(), receipt.state())).containsExactly("77", "DELIVRD");
            assertThat(receipt.reference()).isEqualTo(5);
        }
    }

    @Test
    void received_messages_include_the_senders_number() throws Exception {
        try (var link = open(route())) {
            assertThat(link.isOpen()).isTrue();
            var brought = CompletableFuture.runAsync(() -> bring("84912345678", 0, "TC"));
            var text = (LinkEvent.Text) event();
            text.taken().run();
            brought.get(5, TimeUnit.SECONDS);

            assertThat(text.number() + " " + text.text()).isEqualTo("84912345678 TC");
        }
    }

    @Test
    void transmitter_and_receiver_sessions_can_be_separate() throws Exception {
        var route = route();
        var apart = new RouteSettings(
                route.name(),
                route.host(),
                new RouteSettings.Login(BindType.TRANSMITTER_AND_RECEIVER, "lantoa", ""),
                route.speed(),
                route.sender(),
                route.coding(),
                route.receipts());
        try (var link = open(apart)) {
            link.submit(submission(1, "84912345678"));
            assertThat(event()).isEqualTo(new LinkEvent.Answered(1, 0, "id1"));
        }
    }

    @Test
    void a_lost_connection_is_reported_and_sends_nothing() throws Exception {
        try (var link = open(route())) {
            company.hangUp();

            assertThat(event()).isEqualTo(new LinkEvent.Lost());
            assertThat(link.isOpen()).isFalse();
            assertThat(link.submit(submission(1, "84912345678"))).isFalse();
        }
    }

    @Test
    void no_claim_remains_when_a_company_disconnects_during_the_bind() throws Exception {
        try (var door = new Door(Duration.ZERO)) {
            for (int time = 0; time < 15; time++) {
                var begun = System.nanoTime();
                hungUpOn(SomeRoute.to("tuyến", door.port(), 10));
                // a response that never comes is waited for 15 s
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(12));
            }
        }
    }

    private void hungUpOn(RouteSettings route) throws InterruptedException {
        // a separate one: the end of the previous one may be reported once more
        var arrived = new LinkedBlockingQueue<LinkEvent>();
        try (var link = links.open(route, PASSWORD, arrived::add)) {
            assertThat(arrived.poll(5, TimeUnit.SECONDS)).isEqualTo(new LinkEvent.Lost());
            assertThat(link.isOpen()).isFalse();
            assertThat(link.submit(submission(1, "84912345678"))).isFalse();
        } catch (LinkFault hungUpBeforeItsAnswerWasRead) {
            assertThat(hungUpBeforeItsAnswerWasRead).hasMessageContaining("bind");
        }
    }

    @Test
    void a_rejected_bind_is_a_failure_with_a_reason() {
        assertThatThrownBy(() -> links.open(route(), new Secret("falsch"), events::add))
                .isInstanceOf(LinkFault.class)
                .hasMessageContaining("bind");
        links.config = new OutwardConfig(List.of());
        assertThatThrownBy(() -> links.open(route(), PASSWORD, events::add)).hasMessage("address-inside");
    }

    @Test
    void connects_without_tls_only_to_networks_the_operator_listed() {
        for (var address : List.of("1.1.1.1", "2606:4700::1111"))
            assertThatThrownBy(
                            () -> new GuardedSockets(new OutwardConfig(List.of()), false).createConnection(address, 1))
                    .hasMessage("without-tls");
    }

    private void bring(String from, int esmClass, String text, OptionalParameter... fields) {
        try {
            company.bring(org.jsmpp.bean.BindType.BIND_TRX, from, esmClass, text, fields);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private SmscLink open(RouteSettings route) {
        return links.open(route, PASSWORD, events::add);
    }

    private RouteSettings route() {
        return SomeRoute.to("tuyến", port, 10);
    }

    private LinkEvent event() throws InterruptedException {
        return Objects.requireNonNull(events.poll(5, TimeUnit.SECONDS));
    }

    private static Submission submission(long part, String number) {
        var text = SubmitText.of("Nop ho so. ".repeat(20), DefaultAlphabet.GSM, Concatenation.UDH);
        assertThat(new String(text.part(1, 9).octets(), ISO_8859_1)).contains("Nop");
        return new Submission(part, new Secret(number), text.part(1, 9), 9, Duration.ofMinutes(90));
    }
}
