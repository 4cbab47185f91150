package vn.lantoa.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.ReadinessCheck;
import vn.lantoa.kernel.ReadinessCheck.Finding;

/**
 * Determines the readiness of this node by running all checks in parallel. A check that throws or does not respond
 * within three seconds counts as not ready. The findings are valid for one second; all callers during that time get the
 * same findings.
 */
@ApplicationScoped
public class CheckReadiness {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long HOLDS_NANOS = TimeUnit.SECONDS.toNanos(1);

    @Inject
    @Any
    Instance<ReadinessCheck> checks;

    @Resource
    ManagedExecutorService executor;

    /** Names of the checks that occupy a thread. A cancelled check may continue for a long time. */
    private final Set<String> running = ConcurrentHashMap.newKeySet();

    private List<ReadinessCheck> all = List.of();
    private @Nullable Readiness found;
    private long foundAt;

    private record RunningCheck(String name, Future<Finding> finding) {}

    /**
     * Obtains the references to the checks once, because references obtained from an Instance are kept until this bean
     * is destroyed.
     */
    @PostConstruct
    void find() {
        all = checks.stream().toList();
    }

    /** Returns the findings by name; runs all checks if the previous findings are older than one second. */
    public synchronized Readiness call() {
        var last = found;
        if (last != null && System.nanoTime() - foundAt < HOLDS_NANOS) return last;
        last = run();
        found = last;
        foundAt = System.nanoTime();
        return last;
    }

    private Readiness run() {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        var asked = all.stream()
                .map(check -> new RunningCheck(check.name(), executor.submit(() -> once(check))))
                .toList();
        return new Readiness(asked.stream()
                .map(one -> answer(one, deadline))
                .sorted(Comparator.comparing(Readiness.Check::name))
                .toList());
    }

    private Finding once(ReadinessCheck check) {
        if (!running.add(check.name())) return new Finding(false, "an earlier check has not ended yet");
        try {
            return check.check();
        } finally {
            running.remove(check.name());
        }
    }

    private static Readiness.Check answer(RunningCheck asked, long deadline) {
        try {
            var finding = asked.finding().get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            return new Readiness.Check(
                    asked.name(), finding.ready(), finding.degraded(), finding.incomplete(), finding.detail());
        } catch (ExecutionException failed) {
            return unready(asked, failed.getCause());
        } catch (TimeoutException late) {
            asked.finding().cancel(true);
            return unready(asked, late);
        } catch (InterruptedException ended) {
            asked.finding().cancel(true);
            Thread.currentThread().interrupt();
            return unready(asked, ended);
        }
    }

    private static Readiness.Check unready(RunningCheck asked, @Nullable Throwable why) {
        return new Readiness.Check(asked.name(), false, false, false, String.valueOf(why));
    }
}
