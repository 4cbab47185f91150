package vn.lantoa.asset.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A killed server ends its children, which no shutdown hook could do. */
class KilledServerTest {
    @TempDir
    Path directory;

    @Test
    @Timeout(30)
    void children_die_with_a_server_that_is_killed() throws Exception {
        var server = new ProcessBuilder(
                        java(), "-cp", classes(), KilledServerTest.class.getName(), directory.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        var pid = directory.resolve("pid");
        while (!Files.exists(pid) || Files.size(pid) == 0) TimeUnit.MILLISECONDS.sleep(20); // bounded by the timeout
        var child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();

        server.destroyForcibly().waitFor();

        assertThat(child.onExit().get(5, TimeUnit.SECONDS).isAlive()).isFalse();
    }

    /** The server of the test. */
    public static void main(String[] args) {
        var limits = new ChildLimits(Duration.ofMinutes(5), 1000, 0, 1000);
        var words = List.of("sh", "-c", "echo $$ > pid; exec sleep 300");
        System.out.println(new Children().run(ChildCommand.of(words, Path.of(args[0]), limits)));
    }

    private static String java() {
        return ProcessHandle.current().info().command().orElseThrow();
    }

    private static String classes() {
        return List.of(Children.class, KilledServerTest.class).stream()
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .reduce((a, b) -> a + ":" + b)
                .orElseThrow();
    }
}
