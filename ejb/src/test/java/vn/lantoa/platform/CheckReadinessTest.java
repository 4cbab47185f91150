package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import vn.lantoa.kernel.ReadinessCheck;
import vn.lantoa.kernel.StandIn;

@Timeout(30)
@Isolated("measures time")
class CheckReadinessTest {
    private final ThreadPoolExecutor threads = (ThreadPoolExecutor) Executors.newCachedThreadPool();
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void concurrent_callers_share_one_run() {
        var check = checking("slow", () -> {
            Thread.sleep(300);
            return new ReadinessCheck.Finding(true, "");
        });

        var answers = IntStream.range(0, 20)
                .mapToObj(caller -> CompletableFuture.supplyAsync(check::call, threads))
                .toList();

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().ready()).isTrue());
        assertThat(runs).hasValue(1);
    }

    @Test
    void results_are_valid_for_one_second() throws Exception {
        var check = checking("quick", () -> new ReadinessCheck.Finding(true, ""));

        check.call();
        check.call();
        assertThat(runs).hasValue(1);
        Thread.sleep(1_100);
        check.call();
        assertThat(runs).hasValue(2);
    }

    @Test
    void interrupts_a_check_that_does_not_answer_in_time() throws Exception {
        var interrupted = new CountDownLatch(1);
        var check = checking("hanging", () -> {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
            return new ReadinessCheck.Finding(true, "");
        });

        assertThat(check.call().checks())
                .containsExactly(
                        new Readiness.Check("hanging", false, false, false, "java.util.concurrent.TimeoutException"));
        assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_uninterruptible_check_holds_only_one_thread() throws Exception {
        var end = new CountDownLatch(1);
        var check = checking("deaf", () -> {
            while (end.getCount() > 0) awaitDeafly(end);
            return new ReadinessCheck.Finding(true, "");
        });

        assertThat(check.call().ready()).isFalse();
        Thread.sleep(1_100);
        assertThat(check.call().checks())
                .containsExactly(
                        new Readiness.Check("deaf", false, false, false, "an earlier check has not ended yet"));
        assertThat(runs).hasValue(1);
        // the thread of the second run may still be returning to the pool
        for (int i = 0; i < 100 && threads.getActiveCount() > 1; i++) Thread.sleep(10);
        assertThat(threads.getActiveCount()).isEqualTo(1);
        end.countDown();
        Thread.sleep(1_100);
        assertThat(check.call().ready()).isTrue();
    }

    private static void awaitDeafly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException ignored) {
            // this check ignores its end
        }
    }

    private CheckReadiness checking(String name, Callable<ReadinessCheck.Finding> answer) {
        var check = new CheckReadiness();
        check.checks = StandIn.instance(new ReadinessCheck() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Finding check() {
                runs.incrementAndGet();
                try {
                    return answer.call();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        });
        check.executor = (ManagedExecutorService) Proxy.newProxyInstance(
                CheckReadiness.class.getClassLoader(),
                new Class<?>[] {ManagedExecutorService.class},
                (self, method, given) -> method.invoke(threads, given));
        check.find();
        return check;
    }
}
