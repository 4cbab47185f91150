package vn.lantoa.field.drill;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The load of a drill: officers work in parallel and release one asset after the other until they are stopped. */
final class Load {
    private final Site site;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger number = new AtomicInteger();
    private volatile boolean ended;

    Load(Site site, int officers) {
        this.site = site;
        for (int i = 0; i < officers; i++) {
            var thread = new Thread(this::work, "load-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    private void work() {
        while (!ended) {
            int mine = number.incrementAndGet();
            var publication = new Publication(site, step -> {}, "Diễn tập " + mine + " " + Officer.key());
            try {
                publication.bringOut(endings().get(mine % 3));
                done.incrementAndGet();
            } catch (RuntimeException e) {
                site.journal().found(Finding.Kind.HALF, publication.asset() + " does not go on: " + e.getMessage());
            }
        }
    }

    /** The endings: of three assets one stays, one is withdrawn and one recalled. */
    static List<List<Step>> endings() {
        return List.of(List.of(), List.of(Step.WITHDRAW), List.of(Step.RECALL));
    }

    /** The number of assets brought to their end. */
    int done() {
        return done.get();
    }

    /** Waits until this many more are at their end. */
    void awaitMore(int more) {
        int wanted = done.get() + more;
        Publication.await("more publications", () -> done.get() >= wanted || !isAlive());
    }

    private boolean isAlive() {
        return threads.stream().anyMatch(Thread::isAlive);
    }

    /** Ends the load; each officer finishes the current asset. */
    void end() {
        ended = true;
        for (var thread : threads) join(thread);
    }

    private void join(Thread thread) {
        try {
            thread.join(Duration.ofMinutes(8).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (thread.isAlive()) site.journal().found(Finding.Kind.HALF, thread.getName() + " does not come to its end");
    }
}
