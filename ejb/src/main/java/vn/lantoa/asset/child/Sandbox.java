package vn.lantoa.asset.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sandbox of the children, or the reason why this machine has none. Without a sandbox, children are limited in time,
 * memory and output, but can read all files that the hub's user can read.
 *
 * @param tasks limit of a child's threads, as an argument of {@code ulimit}
 * @param missing why there is no sandbox; empty if there is one
 */
record Sandbox(@Nullable Bubblewrap bubblewrap, String tasks, String missing) {
    private static final ChildLimits TRIAL = new ChildLimits(Duration.ofSeconds(20), 64 * 1024, 0, 1 << 20);
    private static final int ARRIVED = 42;
    private static final String UNLIMITED = "unlimited";
    private static final String THREADS = "512";

    /** Returns an instance without a sandbox, for the given reason. */
    static Sandbox none(String why) {
        return new Sandbox(null, UNLIMITED, why);
    }

    /** Returns the sandbox of this machine after a trial run, because bubblewrap may be installed but not permitted. */
    static Sandbox find(SandboxConfig config) {
        if (!config.machine().isCovered()) return none("the sandbox requires Linux on x86-64");
        var program = config.programs().stream().filter(Files::isExecutable).findFirst();
        if (program.isEmpty())
            return none("bubblewrap is not installed (" + config.programs().get(0) + ")");
        var filter = SystemCallFilter.write(config.folder());
        var tasks = config.machine().countsThreadsApart() ? THREADS : UNLIMITED;
        return new Sandbox(new Bubblewrap(program.get(), filter, config.readable()), tasks, "").tried(config.folder());
    }

    /** Returns true if there is a sandbox. */
    public boolean isThere() {
        return bubblewrap != null;
    }

    /** Returns the command to prepend to a child that runs in this directory; empty without a sandbox. */
    List<String> around(Path directory) {
        return bubblewrap == null ? List.of() : bubblewrap.around(directory);
    }

    /** Returns the command to prepend to a browser; empty without a sandbox. */
    List<String> aroundBrowser(Path browser) {
        return bubblewrap == null ? List.of() : bubblewrap.aroundBrowser(browser);
    }

    private Sandbox tried(Path folder) {
        try (var scratch = Scratch.open(folder)) {
            var command = ChildCommand.of(List.of("/bin/sh", "-c", "exit " + ARRIVED), scratch.directory(), TRIAL);
            var outcome = new Children(this).run(command);
            if (outcome instanceof ChildOutcome.Finished finished && finished.exit() == ARRIVED) return this;
            var why = outcome instanceof ChildOutcome.CouldNotStart start ? start.why() : outcome.toString();
            return none("bubblewrap does not work here: " + why.strip());
        }
    }
}
