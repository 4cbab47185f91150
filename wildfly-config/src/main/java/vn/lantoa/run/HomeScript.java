package vn.lantoa.run;

import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writer of a home's script {@code lantoa}, which runs {@link HomeCommand}. The script is written at each start. */
final class HomeScript {
    private HomeScript() {}

    static Path of(Path home) {
        return home.resolve("lantoa");
    }

    static void write(Path home, Path server) {
        var text =
                """
                #!/bin/sh
                # Backs up, verifies and restores this folder; prints its usage if called without arguments.
                home=$(cd "$(dirname "$0")" && pwd)
                exec '%s' -cp '%s' vn.lantoa.run.HomeCommand '%s' "$home" "$@"
                """
                        .formatted(Path.of(System.getProperty("java.home"), "bin", "java"), classPath(), server);
        try {
            Files.writeString(of(home), text);
            Files.setPosixFilePermissions(of(home), PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            Terminal.ERR.println("cannot write " + of(home) + ": " + e.getMessage());
        }
    }

    /** Returns the class path of this launcher, which Maven separates from its own. */
    private static String classPath() {
        if (HomeScript.class.getClassLoader() instanceof URLClassLoader apart)
            return Arrays.stream(apart.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(":"));
        return System.getProperty("java.class.path");
    }
}
