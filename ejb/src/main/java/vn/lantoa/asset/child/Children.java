package vn.lantoa.asset.child;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import vn.lantoa.asset.child.ChildOutcome.Stopped;

/**
 * Child processes of this server, each in the sandbox of this machine. All are killed when the server shuts down. If
 * the server crashes, the kernel kills them on systems with {@code setpriv}; on other systems orphans end at their
 * limit of processor time.
 */
@ApplicationScoped
public class Children {
    private static final Path SETPRIV = Path.of("/usr/bin/setpriv");
    private static final List<String> BOUND_TO_US =
            List.of(SETPRIV.toString(), "--pdeathsig", "KILL", "--no-new-privs", "--");

    private final Sandbox sandbox;
    private final Set<Runnable> living = ConcurrentHashMap.newKeySet();
    /**
     * Thread that starts the children that outlive a call. The kernel kills a child when the thread that started it
     * ends.
     */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(Children::daemon);

    private volatile boolean stopping;

    /** The minimum free bytes on the disk. */
    long diskLeft = DiskUse.LEFT;

    /** Creates an instance for the container's proxy, which never runs a child. */
    protected Children() {
        this(Sandbox.none("none was requested"));
    }

    @Inject
    Children(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Runs this command to its end, on the calling thread. */
    public ChildOutcome run(ChildCommand command) {
        var child = new BoundedChild(command, around(command.directory()));
        Runnable stop = child::stop;
        living.add(stop);
        try {
            return stopping ? Stopped.withServer() : child.run();
        } finally {
            living.remove(stop);
        }
    }

    /**
     * Returns a child that answers requests until it is closed. The process starts at the first request. The time limit
     * of its command applies to its whole life, the output limit to one reply.
     */
    public AnsweringChild answering(ChildCommand command) {
        var closing = new AtomicReference<Runnable>();
        var child = new AnsweringChild(
                command, around(command.directory()), this::start, () -> living.remove(closing.get()));
        closing.set(child::close);
        living.add(closing.get());
        if (stopping) child.close();
        return child;
    }

    /** Returns true if children run in a sandbox. */
    public boolean areSandboxed() {
        return sandbox.isThere();
    }

    /**
     * Starts a browser, which is killed at its time limit. The calling thread must live as long as the browser.
     *
     * @return empty if there is no sandbox, or if the browser cannot be started
     */
    public Optional<BrowserChild> browser(ChildCommand command) {
        if (!sandbox.isThere() || stopping) return Optional.empty();
        var around = around(sandbox.aroundBrowser(Path.of(command.words().get(0))));
        var closing = new AtomicReference<Runnable>();
        try {
            var browser = BrowserChild.start(command, around, () -> living.remove(closing.get()));
            closing.set(browser::close);
            living.add(closing.get());
            return Optional.of(browser);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private LimitedProcess start(Callable<LimitedProcess> how) throws IOException, InterruptedException {
        try {
            return starter.submit(how).get();
        } catch (RejectedExecutionException e) {
            throw new IOException("the server is stopping", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "starter of children");
        thread.setDaemon(true);
        return thread;
    }

    private LimitedProcess.Surroundings around(Path directory) {
        return around(sandbox.around(directory));
    }

    private LimitedProcess.Surroundings around(List<String> apart) {
        var words = new ArrayList<>(Files.isExecutable(SETPRIV) ? BOUND_TO_US : List.of());
        words.addAll(apart);
        return new LimitedProcess.Surroundings(words, sandbox.tasks(), diskLeft);
    }

    /** Kills every child. Later runs end at once. */
    @PreDestroy
    public void stop() {
        stopping = true;
        living.forEach(Runnable::run);
        starter.shutdown();
    }
}
