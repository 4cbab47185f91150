package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real programs of the assembled server, for tests that run them. */
public final class Programs {
    private static final Path HOME = Path.of(System.getProperty("server.home", "missing"), "lantoa");

    private Programs() {}

    /** Children as the hub runs them on this machine: in the sandbox, if it works. */
    public static Children children() {
        return new Children(Shared.SANDBOX);
    }

    /** The shared sandbox, searched once; the tools and the tests' files are visible in it. */
    private static final class Shared {
        private static final Sandbox SANDBOX = find();

        private static Sandbox find() {
            try {
                var folder = Files.createTempDirectory("lantoa-sandbox");
                folder.toFile().deleteOnExit();
                var project = Path.of("..").toAbsolutePath().normalize();
                var readable = List.of(HOME, folder.getParent(), project);
                return Sandbox.find(TrialSandbox.config(folder, readable));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Settings for children with private directories below this one. */
    public static ChildConfig config(Path scratch) {
        return config(scratch, Long.MAX_VALUE);
    }

    public static ChildConfig config(Path scratch, long scratchBytes) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ChildConfig(Path.of(java), there(HOME.resolve("tools")), scratch, scratchBytes);
    }

    /** The packaged ffmpeg, so that tests are the same everywhere; a property selects another one. */
    public static Path ffmpeg() {
        var other = System.getProperty("test.ffmpeg");
        return other == null ? packagedFfmpeg() : Path.of(other);
    }

    /** The ffmpeg that generates the input of the tests. */
    public static Path packagedFfmpeg() {
        return there(HOME.resolve("ffmpeg"));
    }

    private static Path there(Path path) {
        if (!Files.exists(path)) throw new IllegalStateException(path + " is missing: package wildfly-config first");
        return path;
    }
}
