package vn.lantoa.field.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * One of three disks is full, and gets space again: that of a node, with its logs, transactions and temporary files,
 * that of the database, or that of the store.
 */
final class FullDisk implements Drill {
    private static final Duration FULL = Duration.ofSeconds(20);
    private static final int PIECE = 1 << 16;

    private final String name;
    private final String folder;
    private final String size;

    /**
     * The drill of one disk.
     *
     * @param folder of the home on it
     * @param size size, as {@code mount} takes it
     */
    FullDisk(String name, String folder, String size) {
        this.name = name;
        this.folder = folder;
        this.size = size;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String impediment() {
        return System.getProperty("user.name").equals("root") ? "" : "only root can mount a small disk";
    }

    @Override
    public void prepare(Path home) throws IOException {
        Files.createDirectories(disk(home));
        if (call(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "size=" + size,
                        "lantoa-drill",
                        disk(home).toString())
                != 0) throw new IOException("no small disk can be mounted at " + disk(home));
    }

    @Override
    public void clear(Path home) throws IOException {
        // fails without a mount, which is harmless
        if (Files.exists(disk(home))) call("umount", disk(home).toString());
    }

    private Path disk(Path home) {
        return home.resolve(folder);
    }

    private static int call(String... command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .onExit()
                .join()
                .exitValue();
    }

    @Override
    public void run(Site site, Round round) throws Exception {
        round.underLoad(2, () -> {
            var ballast = disk(site.home()).resolve("ballast");
            var until = System.nanoTime() + FULL.toNanos();
            while (System.nanoTime() < until) {
                fill(ballast);
                Officer.pause(Duration.ofMillis(200));
            }
            Files.delete(ballast);
            // a full disk may have ended the database server; the operator who frees the space starts it again
            site.database().startIfEnded();
        });
    }

    /** Fills the disk. */
    private static void fill(Path ballast) {
        try (var out = Files.newOutputStream(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (true) out.write(new byte[PIECE]);
        } catch (IOException full) {
            // as intended
        }
    }
}
