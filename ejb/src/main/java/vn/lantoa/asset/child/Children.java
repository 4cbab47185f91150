package vn.lantoa.asset.child;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.lantoa.asset.child.ChildOutcome.Stopped;

/**
 * The child processes of this server, each in the sandbox of this machine. Kills them all when the server stops in
 * order; where the system has {@code setpriv}, the kernel does it when the server is killed, and elsewhere their
 * processor limit ends orphans.
 */
@ApplicationScoped
public class Children {
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final List<String> BOUND_TO_US =
            List.of(SETPRIV.toString(), "--pdeathsig", "KILL", "--no-new-privs", "--");

    private final Sandbox sandbox;
    private final Set<BoundedChild> living = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    /** Bytes that must be left on the disk. */
    long diskLeft = DiskUse.LEFT;

    /** Without sandbox, for the container's proxy, which never runs anything. */
    protected Children() {
        this(Sandbox.none("nobody asked for one"));
    }

    @Inject
    Children(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Runs this command on the calling thread, to its end. */
    public ChildOutcome run(ChildCommand command) {
        var child = new BoundedChild(command, around(command.directory()));
        living.add(child);
        try {
            return stopping ? Stopped.withServer() : child.run();
        } finally {
            living.remove(child);
        }
    }

    private BoundedChild.Surroundings around(Path directory) {
        var words = new ArrayList<>(Files.isExecutable(SETPRIV) ? BOUND_TO_US : List.of());
        words.addAll(sandbox.around(directory));
        return new BoundedChild.Surroundings(words, sandbox.tasks(), diskLeft);
    }

    /** Ends every child, and every one that would begin from now on. */
    @PreDestroy
    public void stop() {
        stopping = true;
        living.forEach(BoundedChild::stop);
    }
}
