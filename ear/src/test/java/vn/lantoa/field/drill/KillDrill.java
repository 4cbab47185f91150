package vn.lantoa.field.drill;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** SIGKILL of the only node at a random instant of one step, drawn from its usual duration. */
final class KillDrill implements Drill {
    /** The expensive steps first, so that a short run includes them. */
    private static final List<Step> ORDER = List.of(
            Step.RELEASE,
            Step.UPLOAD,
            Step.SEAL,
            Step.WITHDRAW,
            Step.DELIVERY,
            Step.APPROVE,
            Step.RECALL,
            Step.SUBMIT,
            Step.INSPECT,
            Step.OPEN_UPLOAD,
            Step.CREATE,
            Step.DRAFT);

    private final Map<Step, Long> usual = new EnumMap<>(Step.class);

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public int rounds() {
        return 10;
    }

    @Override
    public void run(Site site, Round round) {
        if (usual.isEmpty()) for (var ending : Load.endings()) measure(round, ending);
        var step = ORDER.get((round.number() - 1) % ORDER.size());
        var micros = (long) (round.random().nextDouble() * 1.2 * usual.getOrDefault(step, 100_000L));
        round.row().put("step", step).put("after_ms", micros / 1000);
        try (var monitor = round.monitor()) {
            var load = new Load(site, 1);
            var restarted = new CompletableFuture<Restart>();
            round.bringOut(step == Step.RECALL ? List.of(Step.RECALL) : List.of(Step.WITHDRAW), now -> {
                if (now == step) killIn(micros, site, restarted);
            });
            monitor.awaitGood(restarted.join().begunAt());
            load.end();
            round.measured(monitor, restarted.join());
        }
    }

    /** Measures the steps without a fault. */
    private void measure(Round round, List<Step> ending) {
        var begun = new EnumMap<Step, Long>(Step.class);
        var last = new AtomicReference<@Nullable Step>();
        round.bringOut(ending, step -> {
            end(begun, last.get());
            begun.put(step, System.nanoTime());
            last.set(step);
        });
        end(begun, last.get());
    }

    private void end(Map<Step, Long> begun, @Nullable Step step) {
        if (step == null) return;
        var at = begun.get(step);
        if (at != null) usual.merge(step, (System.nanoTime() - at) / 1000, Math::min);
    }

    /** Kills the node after that time, and restarts it at once. */
    static void killIn(long micros, Site site, CompletableFuture<Restart> restarted) {
        var thread = new Thread(
                () -> {
                    try {
                        TimeUnit.MICROSECONDS.sleep(micros);
                        site.node().kill();
                        restarted.complete(Restart.of(site.node()));
                    } catch (InterruptedException | RuntimeException e) {
                        restarted.completeExceptionally(e);
                    }
                },
                "killer");
        thread.setDaemon(true);
        thread.start();
    }
}
