package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.TestArchive;
import vn.lantoa.distribution.entitlement.EntitlementScope;
import vn.lantoa.distribution.entitlement.GiveEntitlement;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Language;
import vn.lantoa.organisation.Cast;
import vn.lantoa.organisation.partner.RegisterPartner;
import vn.lantoa.release.LetOut;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;

/**
 * The speed of lanes in events per second. Only printed, since no test knows the machine's speed; the test only checks
 * that it ends.
 */
@ExtendWith(ArquillianExtension.class)
class LaneSpeedIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int EVENTS = 500;
    private static final int RECEIVERS = 50;
    private static final int OF_ONE_PARTNER = 10;

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
    QueuedDeliveries queued;

    @Deployment
    static WebArchive archive() {
        return TestArchive.of();
    }

    @Test
    void one_fast_receiver() throws Exception {
        print("1 receiver", measure(1, EVENTS));
    }

    @Test
    void fifty_receivers_at_once() throws Exception {
        print(RECEIVERS + " receivers", measure(RECEIVERS, EVENTS / RECEIVERS));
    }

    private Duration measure(int receivers, int each) throws IOException, InterruptedException {
        var team = letOut.team();
        var asset = letOut.asset(team, new Language("cmo"));
        letOut.release(team, asset, Reach.PUBLIC, WindowRequest.NOW);
        var arrived = new CountDownLatch(receivers * each);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var threads = Executors.newFixedThreadPool(8);
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            arrived.countDown();
        });
        server.start();
        var lanes = lanes(receivers, server.getAddress().getPort());
        try {
            var began = System.nanoTime();
            lanes.forEach(lane -> queued.queue(lane, asset.id(), each));
            assertThat(arrived.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return Duration.ofNanos(System.nanoTime() - began);
        } finally {
            lanes.forEach(queued::drop);
            server.stop(0);
            threads.shutdown();
        }
    }

    private List<SubscriptionId> lanes(int receivers, int port) {
        return Stream.iterate(0, from -> from < receivers, from -> from + OF_ONE_PARTNER)
                .flatMap(from -> ofOnePartner(Math.min(OF_ONE_PARTNER, receivers - from), port))
                .toList();
    }

    private Stream<SubscriptionId> ofOnePartner(int many, int port) {
        var partner = register.call(Actor.SYSTEM, cast.department());
        give.call(Actor.SYSTEM, partner, EntitlementScope.EVERYTHING);
        return IntStream.range(0, many).mapToObj(number -> create.call(new CreateSubscription.Command(
                        Actor.SYSTEM,
                        partner,
                        Channel.WEBHOOK,
                        "máy " + number,
                        "http://127.0.0.1:" + port + "/" + number,
                        ""))
                .id());
    }

    private static void print(String what, Duration time) {
        System.out.printf(
                "lanes: %s, %d events in %d ms, %d a second%n",
                what, EVENTS, time.toMillis(), EVENTS * 1000L / time.toMillis());
    }
}
