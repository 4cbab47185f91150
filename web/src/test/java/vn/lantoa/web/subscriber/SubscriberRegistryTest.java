package vn.lantoa.web.subscriber;

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
    void so_many_of_one_may_wait_and_so_many_of_all() {
        var lobby = lobby(guest -> false);

        lobby.enter(new Waiting(SOMEONE, 60));
        assertThat(lobby.hasRoom(SOMEONE)).isTrue();
        lobby.enter(new Waiting(SOMEONE, 60));
        assertThat(lobby.hasRoom(SOMEONE)).isFalse();
        assertThat(lobby.hasRoom(ANOTHER)).isTrue();
        lobby.enter(new Waiting(ANOTHER, 60));
        assertThat(lobby.hasRoom(ANOTHER)).isFalse();
    }

    @Test
    void who_has_been_told_has_left_and_is_not_ended() throws InterruptedException {
        var told = new CountDownLatch(1);
        var lobby = lobby(guest -> {
            told.countDown();
            return true;
        });
        var guest = new Waiting(SOMEONE, 60);
        lobby.enter(guest);
        lobby.enter(new Waiting(SOMEONE, 60));

        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        awaitRoom(lobby);
        assertThat(guest.ended.getCount()).isEqualTo(1);
    }

    @Test
    void who_has_waited_long_enough_is_ended_without_being_told() throws InterruptedException {
        var lobby = lobby(guest -> {
            throw new AssertionError("told");
        });
        var guest = new Waiting(SOMEONE, 0);
        lobby.enter(guest);

        assertThat(guest.ended.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void one_that_cannot_be_told_is_ended_and_does_not_stop_the_others() throws InterruptedException {
        var broken = new Waiting(SOMEONE, 60);
        var told = new CountDownLatch(2);
        var lobby = lobby(guest -> {
            if (guest == broken) throw new IllegalStateException("gone");
            told.countDown();
            return false;
        });
        lobby.enter(broken);
        lobby.enter(new Waiting(ANOTHER, 60));

        assertThat(broken.ended.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private SubscriberRegistry<Waiting> lobby(Predicate<Waiting> tell) {
        return new SubscriberRegistry<>(new SubscriberRegistry.Size(3, 2, 1, 5), scheduler, Thread::new, all -> {
            for (var one : all.guests()) all.call(one, tell);
        });
    }

    private static void awaitRoom(SubscriberRegistry<Waiting> lobby) throws InterruptedException {
        for (int i = 0; i < 1000 && !lobby.hasRoom(SOMEONE); i++) Thread.sleep(5);
        assertThat(lobby.hasRoom(SOMEONE)).isTrue();
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
