package vn.lantoa.asset.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.AnsweringChild.Share;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Replied;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.ChildOutcome.TooMuchOutput;

/** Children that answer several requests, honest and hostile ones; each writes its process id into a file. */
@Timeout(180)
class AnsweringChildTest {
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofMinutes(5), 1000, 0, 1 << 20);
    private static final Share SHARE = new Share(Duration.ofSeconds(1), Duration.ofSeconds(60));

    /** Reads request and token, and loops endlessly if requested. */
    private static final String SPINNING = "while [ $request = spin ]; do :; done; ";

    @TempDir
    Path directory;

    private final Children children = new Children();

    @AfterEach
    void stop() {
        children.stop();
    }

    @Test
    void answers_requests_of_any_thread_one_after_another() throws Exception {
        var child = child("echo \"$$ $request\"; echo \"$token\"; ");
        // the kernel kills a child whose starting thread ends
        var first = new CompletableFuture<ChildOutcome>();
        var thread = new Thread(() -> first.complete(child.ask("one", SHARE)));
        thread.start();
        thread.join();
        TimeUnit.MILLISECONDS.sleep(200);

        assertThat(first.get()).isEqualTo(new Replied(List.of(pid() + " one")));
        assertThat(child.ask("two", SHARE)).isEqualTo(new Replied(List.of(pid() + " two")));
    }

    @Test
    void kills_a_child_that_uses_up_the_processor_share_of_one_request() throws Exception {
        var child = child(SPINNING + "echo \"$token\"; ");
        child.ask("one", SHARE);
        long begun = System.nanoTime();

        assertThat(child.ask("spin", SHARE)).isEqualTo(new TimedOut());

        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .as("long before its wall-clock time")
                .isLessThan(SHARE.time());
        assertGone();
        assertThat(child.isUsable()).isFalse();
        assertThat(child.ask("two", SHARE)).isInstanceOf(Stopped.class);
    }

    @Test
    void charges_unrequested_work_to_the_next_request() throws Exception {
        var child = child("sleep 0.5; echo \"$token\"; (while :; do :; done) & ");
        child.ask("one", SHARE);
        while (processorTime().compareTo(SHARE.processor().multipliedBy(2)) < 0) TimeUnit.MILLISECONDS.sleep(20);

        assertThat(child.ask("two", SHARE)).isEqualTo(new TimedOut());
        assertGone();
    }

    @Test
    void kills_a_child_that_sleeps_longer_than_the_time_of_one_request() throws Exception {
        var child = child("sleep 300; ");

        assertThat(child.ask("one", new Share(SHARE.processor(), Duration.ofSeconds(1))))
                .isEqualTo(new TimedOut());
        assertGone();
    }

    @Test
    void rejects_replies_without_the_token_of_the_request() throws Exception {
        assertThat(child("echo x; exit 0; ").ask("one", SHARE))
                .isInstanceOfSatisfying(Finished.class, finished -> assertThat(finished.stdout())
                        .isEmpty());
        assertThat(child("yes; ").ask("one", SHARE)).isEqualTo(new TooMuchOutput());
        assertGone();
    }

    @Test
    void reports_a_program_that_does_not_exist() {
        var child = children.answering(ChildCommand.of(List.of("/no/such/program"), directory, LIMITS));

        assertThat(child.ask("one", SHARE)).isInstanceOf(CouldNotStart.class);
    }

    @Test
    void ends_at_once_when_it_is_closed_or_the_server_stops() throws Exception {
        var spinning = child(SPINNING + "echo \"$token\"; ");
        spinning.ask("one", SHARE);
        var asked = CompletableFuture.supplyAsync(() -> spinning.ask("spin", new Share(SHARE.time(), SHARE.time())));
        TimeUnit.MILLISECONDS.sleep(300);
        spinning.close();
        assertThat(asked.get()).isInstanceOf(Stopped.class);
        assertGone();

        var waiting = child("echo \"$token\"; ");
        waiting.ask("one", SHARE);
        children.stop();
        assertGone();
        assertThat(waiting.ask("two", SHARE)).isInstanceOf(Stopped.class);
        assertThat(child("echo \"$token\"; ").ask("one", SHARE)).isInstanceOf(Stopped.class);
    }

    @Test
    void kills_a_child_that_fills_its_directory() throws Exception {
        var child = child("n=0; while :; do n=$((n+1)); head -c 500000 /dev/zero > f$n; done; ");

        assertThat(child.ask("one", new Share(Duration.ofSeconds(30), Duration.ofSeconds(30))))
                .isEqualTo(new TooMuchOutput());
    }

    private AnsweringChild child(String script) {
        return children.answering(ChildCommand.of(words(script), directory, LIMITS));
    }

    private static List<String> words(String script) {
        return List.of("sh", "-c", "echo $$ > pid; while read request token; do " + script + "done");
    }

    private Duration processorTime() throws Exception {
        return ProcessHandle.of(Long.parseLong(pid()))
                .orElseThrow()
                .descendants()
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    private String pid() throws Exception {
        return Files.readString(directory.resolve("pid")).strip();
    }

    private void assertGone() throws Exception {
        var process = ProcessHandle.of(Long.parseLong(pid()));
        for (int i = 0; i < 100 && process.filter(ProcessHandle::isAlive).isPresent(); i++)
            TimeUnit.MILLISECONDS.sleep(20);
        assertThat(process.filter(ProcessHandle::isAlive)).isEmpty();
    }
}
