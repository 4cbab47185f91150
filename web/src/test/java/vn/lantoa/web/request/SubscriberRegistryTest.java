package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Actor;

class SubscriberRegistryTest {
    private static final Actor SOMEONE = Actor.officer(UUID.randomUUID());
    private static final Actor ANOTHER = Actor.officer(UUID.randomUUID());

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        scheduler.shutdownNow();
    }

    @Test
    void limits_waiting_connections_per_subscriber_and_in_total() {
        var registry = registry(subscriber -> false);

        registry.enter(new Waiting(SOMEONE, 60));
        assertThat(registry.hasRoom(SOMEONE)).isTrue();
        registry.enter(new Waiting(SOMEONE, 60));
        assertThat(registry.hasRoom(SOMEONE)).isFalse();
        assertThat(registry.hasRoom(ANOTHER)).isTrue();
        registry.enter(new Waiting(ANOTHER, 60));
        assertThat(registry.hasRoom(ANOTHER)).isFalse();
    }

    @Test
    void a_notified_connection_is_removed_and_not_ended() throws InterruptedException {
        var notified = new CountDownLatch(1);
        var registry = registry(subscriber -> {
            notified.countDown();
            return true;
        });
        var subscriber = new Waiting(SOMEONE, 60);
        registry.enter(subscriber);
        registry.enter(new Waiting(SOMEONE, 60));

        assertThat(notified.await(10, TimeUnit.SECONDS)).isTrue();
        awaitCapacity(registry);
        assertThat(subscriber.ended.getCount()).isEqualTo(1);
    }

    @Test
    void an_overdue_connection_is_ended_without_news() throws InterruptedException {
        var registry = registry(subscriber -> {
            throw new AssertionError("told");
        });
        var subscriber = new Waiting(SOMEONE, 0);
        registry.enter(subscriber);

        assertThat(subscriber.ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_failing_notice_is_dropped_and_does_not_stop_the_others() throws InterruptedException {
        var broken = new Waiting(SOMEONE, 60);
        var notified = new CountDownLatch(2);
        var registry = registry(subscriber -> {
            if (subscriber == broken) throw new IllegalStateException("gone");
            notified.countDown();
            return false;
        });
        registry.enter(broken);
        registry.enter(new Waiting(ANOTHER, 60));

        assertThat(broken.ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(notified.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private SubscriberRegistry<Waiting> registry(Predicate<Waiting> tell) {
        var registry = new SubscriberRegistry<Waiting>(new SubscriberRegistry.Size(3, 2, 1, 5)) {
            @Override
            protected void look(Iterable<Waiting> all) {
                for (var one : all) call(one, tell);
            }
        };
        registry.open(scheduler, Thread::new);
        return registry;
    }

    private static void awaitCapacity(SubscriberRegistry<Waiting> registry) throws InterruptedException {
        for (int i = 0; i < 1000 && !registry.hasRoom(SOMEONE); i++) Thread.sleep(5);
        assertThat(registry.hasRoom(SOMEONE)).isTrue();
    }

    private static final class Waiting extends Subscriber {
        private final CountDownLatch ended = new CountDownLatch(1);

        Waiting(Actor actor, long seconds) {
            super(actor, seconds);
        }

        @Override
        public void end() {
            ended.countDown();
        }
    }
}
