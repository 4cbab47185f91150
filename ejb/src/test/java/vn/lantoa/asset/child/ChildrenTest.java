package vn.lantoa.asset.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.ChildOutcome.CouldNotStart;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.Stopped;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.ChildOutcome.TooMuchOutput;

/** Tests with small, real processes that misbehave. */
@Timeout(30)
class ChildrenTest {
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofSeconds(10), 1000, 0, 1024 * 1024);

    @TempDir
    Path directory;

    private final Children children = new Children();

    @Test
    void reports_a_childs_output_and_exit() {
        var outcome = run(LIMITS, "sh", "-c", "echo kết quả; echo lỗi >&2; exit 7");

        assertThat(outcome).isEqualTo(new Finished(7, "kết quả\n", "lỗi\n"));
    }

    @Test
    void kills_a_child_that_outlives_its_time_with_all_its_descendants() throws Exception {
        var limits = new ChildLimits(Duration.ofSeconds(1), 1000, 0, 1000);
        var outcome = run(limits, "sh", "-c", "sleep 300 & echo $! > pid; wait");

        assertThat(outcome).isEqualTo(new TimedOut());
        assertGone(Long.parseLong(Files.readString(directory.resolve("pid")).strip()));
    }

    @Test
    void kills_a_child_that_writes_too_much() {
        assertThat(run(LIMITS, "yes")).isEqualTo(new TooMuchOutput());
    }

    @Test
    void keeps_the_beginning_and_end_of_long_error_output() {
        var outcome = run(LIMITS, "sh", "-c", "echo banner >&2; yes no | head -c 3000000 >&2; echo cause >&2");

        assertThat(outcome).isInstanceOfSatisfying(Finished.class, finished -> assertThat(finished.stderr())
                .startsWith("banner\n")
                .endsWith("cause\n")
                .hasSizeLessThan(40_000));
    }

    @Test
    void bounds_the_memory_of_a_child() {
        var limits = new ChildLimits(Duration.ofSeconds(20), 1000, 64L * 1024 * 1024, 1000);
        var outcome = run(limits, "sh", "-c", "head -c 200000000 /dev/zero | tail -n 1 | wc -c");

        assertThat(outcome).isInstanceOfSatisfying(Finished.class, finished -> assertThat(finished.stderr())
                .contains("memory exhausted"));
    }

    @Test
    void bounds_the_size_of_a_file() {
        var outcome = run(LIMITS, "sh", "-c", "head -c 5000000 /dev/zero > big");

        assertThat(outcome).isInstanceOfSatisfying(Finished.class, finished -> assertThat(finished.isSuccess())
                .isFalse());
        assertThat(directory.resolve("big"))
                .satisfies(file -> assertThat(file.toFile().length()).isLessThanOrEqualTo(2 * 1024 * 1024));
    }

    @Test
    void bounds_the_number_of_files() {
        var outcome = run(LIMITS, "sh", "-c", "n=0; while :; do n=$((n+1)); head -c 1000000 /dev/zero > f$n; done");

        assertThat(outcome).isEqualTo(new TooMuchOutput());
    }

    /** Its success and its failure reveal nothing about the file it reads. */
    @Test
    void does_not_blame_a_child_for_a_disk_filled_by_others() {
        children.diskLeft = Long.MAX_VALUE;

        assertThat(run(LIMITS, "sleep", "5")).isEqualTo(Stopped.onFullDisk());
        assertThat(run(LIMITS, "false")).isEqualTo(Stopped.onFullDisk());
        assertThat(run(LIMITS, "true")).isEqualTo(new Finished(0, "", ""));
    }

    /** The hub reads a child's output, and would follow the link. */
    @Test
    void rejects_the_output_of_a_child_that_leaves_a_link() {
        assertThat(run(LIMITS, "ln", "-s", "/etc/passwd", "made")).isEqualTo(new TooMuchOutput());
        assertThat(directory.resolve("made").toFile().delete()).isTrue();
        assertThat(run(LIMITS, "mkfifo", "made")).isEqualTo(new TooMuchOutput());
    }

    @Test
    void a_child_gets_neither_the_hubs_environment_nor_an_open_input() {
        var outcome = run(LIMITS, "sh", "-c", "cat; env | sort | cut -d= -f1 | tr '\\n' ' '");

        assertThat(outcome)
                .isEqualTo(new Finished(0, "HOME LC_ALL OLDPWD PATH PWD TMPDIR ".replace("OLDPWD ", ""), ""));
    }

    @Test
    void reports_a_missing_program() {
        assertThat(run(LIMITS, "/no/such/program"))
                .isInstanceOfSatisfying(CouldNotStart.class, outcome -> assertThat(outcome.why())
                        .contains("/no/such/program"));
    }

    @Test
    void reports_a_missing_directory() {
        var command = ChildCommand.of(List.of("true"), directory.resolve("gone"), LIMITS);

        assertThat(children.run(command)).isInstanceOf(CouldNotStart.class);
    }

    @Test
    void delivers_lines_as_they_arrive() {
        var lines = new ArrayList<String>();
        var command = ChildCommand.of(List.of("sh", "-c", "seq 1 2000; printf rest"), directory, LIMITS)
                .following(lines::add);

        assertThat(children.run(command)).isEqualTo(new Finished(0, "rest", ""));
        assertThat(lines).hasSize(2000).startsWith("1").endsWith("2000");
    }

    @Test
    void ends_every_child_when_the_server_stops_and_starts_no_other() throws Exception {
        var running = CompletableFuture.supplyAsync(() -> run(LIMITS, "sh", "-c", "echo $$ > pid; exec sleep 300"));
        var pid = directory.resolve("pid");
        while (!Files.exists(pid) || Files.size(pid) == 0) TimeUnit.MILLISECONDS.sleep(10); // bounded by the timeout

        children.stop();

        assertThat(running.get(5, TimeUnit.SECONDS)).isEqualTo(Stopped.withServer());
        assertGone(Long.parseLong(Files.readString(pid).strip()));
        assertThat(run(LIMITS, "true")).isEqualTo(Stopped.withServer());
    }

    @Test
    void ends_a_child_when_its_thread_is_interrupted() throws Exception {
        var outcome = new CompletableFuture<ChildOutcome>();
        var thread = new Thread(() -> outcome.complete(run(LIMITS, "sleep", "300")));
        thread.start();
        thread.interrupt();

        assertThat(outcome.get(5, TimeUnit.SECONDS)).isEqualTo(Stopped.withServer());
    }

    private ChildOutcome run(ChildLimits limits, String... words) {
        return children.run(ChildCommand.of(List.of(words), directory, limits));
    }

    /** Killed processes are reaped a moment later. */
    private static void assertGone(long pid) throws Exception {
        for (int i = 0; i < 200 && isAlive(pid); i++) TimeUnit.MILLISECONDS.sleep(10);
        assertThat(isAlive(pid)).isFalse();
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent();
    }
}
