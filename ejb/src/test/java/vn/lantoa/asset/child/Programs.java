package vn.lantoa.asset.child;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real programs of the assembled server, for tests that run them. */
public final class Programs {
    private static final Path HOME = Path.of(System.getProperty("server.home", "missing"), "lantoa");

    private Programs() {}

    /** Children that put their private directories below this one. */
    public static ChildConfig config(Path scratch) {
        return config(scratch, Long.MAX_VALUE);
    }

    public static ChildConfig config(Path scratch, long scratchBytes) {
        var java = ProcessHandle.current().info().command().orElseThrow();
        return new ChildConfig(Path.of(java), there(HOME.resolve("tools")), scratch, scratchBytes);
    }

    /** The packaged ffmpeg, so that tests are the same everywhere; another one only where somebody asks for it. */
    public static Path ffmpeg() {
        var other = System.getProperty("test.ffmpeg");
        return other == null ? packagedFfmpeg() : Path.of(other);
    }

    /** The ffmpeg that makes what the tests feed to it. */
    public static Path packagedFfmpeg() {
        return there(HOME.resolve("ffmpeg"));
    }

    private static Path there(Path path) {
        if (!Files.exists(path)) throw new IllegalStateException(path + " is missing: package wildfly-config first");
        return path;
    }
}
