package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Database and store are lost, and the product is restored from its last backup: everything acknowledged before that
 * exists completely, and work continues.
 */
final class RestoreDrill implements Drill {
    private static final String PROGRAM = "/usr/lib/postgresql/17/bin/pg_dump";
    private static final int MINUTES = 5;

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String impediment() {
        return Files.isExecutable(Path.of(PROGRAM)) ? "" : "apt-get install postgresql-client-17";
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        var load = new Load(site, 2);
        load.awaitMore(3);
        load.end();
        var folder = site.home().resolve("backup");
        call(site, "backup", folder);
        var mark = site.journal().assets().keySet();
        round.bringOut(List.of(), step -> {});
        site.node().kill();
        site.database().empty();
        empty(site.home().resolve("s3/lantoa"));
        var begun = System.nanoTime();
        call(site, "restore", folder);
        round.row().put("step", "restore").put("after_ms", (System.nanoTime() - begun) / 1_000_000);
        site.journal().backTo(mark);
        site.consumers().forEach(WireConsumer::restart);
        round.doNotCount();
        try (var monitor = round.monitor()) {
            var restarted = Restart.of(site.node());
            monitor.awaitGood(restarted.begunAt());
            round.bringOut(List.of(Step.WITHDRAW), step -> {});
            round.measured(monitor, restarted);
        }
    }

    /** Calls the command as an operator does, with the settings of the service. */
    private static void call(Site site, String word, Path folder) throws IOException, InterruptedException {
        var output = site.home().resolve(word + ".log");
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "vn.lantoa.run.backup.BackupCommand",
                        word,
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(site.database().environment());
        builder.environment().putAll(site.store().environment());
        var process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES))
            process.destroyForcibly().waitFor();
        if (process.exitValue() != 0) throw new IllegalStateException(word + ": " + Files.readString(output));
    }

    private static void empty(Path bucket) throws IOException {
        try (var paths = Files.walk(bucket)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList())
                if (!path.equals(bucket)) Files.delete(path);
        }
    }
}
