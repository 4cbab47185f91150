package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped launcher and the server's own script, with a program in place of Java that records its arguments. */
class LauncherIT {
    private static final Path DIST = Path.of("src/main/dist");

    /** Everything in the distribution's files that would open the hub to a debugger. */
    private static final String DEBUGGER = "jdwp|-agentlib|-Xdebug|--debug|JPDA";

    @TempDir
    Path folder;

    @Test
    void allows_no_debugger_whatever_the_environment() throws Exception {
        var called = called(Map.of("DEBUG", "true", "DEBUG_MODE", "true", "DEBUG_PORT", "8787"));

        assertThat(called)
                .contains("-Dlantoa.demo=false", "org.jboss.as.standalone")
                .doesNotContainPattern(DEBUGGER);
    }

    @Test
    void no_file_that_is_shipped_beside_it_opens_one() throws Exception {
        try (Stream<Path> files = Files.walk(DIST)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(DEBUGGER));
        }
    }

    /** The arguments with which the launcher starts Java, with this environment besides the settings. */
    private String called(Map<String, String> environment) throws Exception {
        var words = folder.resolve("words");
        program("java", "echo \"$@\" >> '" + words + "'");
        var installed = folder.resolve("installed");
        Files.createDirectories(installed.resolve("bin"));
        var launcher = Files.copy(DIST.resolve("lantoa"), installed.resolve("bin/lantoa"));
        Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.createSymbolicLink(
                installed.resolve("wildfly"),
                Path.of(System.getProperty("server.home")).toAbsolutePath());
        Files.writeString(installed.resolve("lantoa.ear"), "");
        var builder = new ProcessBuilder(launcher.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile());
        var all = new HashMap<>(environment);
        for (var setting : new String[] {
            "DB_URL", "DB_USER", "DB_PASSWORD", "S3_ENDPOINT", "S3_ACCESS_KEY", "S3_SECRET_KEY", "PUBLIC_URL"
        }) all.put("LANTOA_" + setting, "x");
        all.put("LANTOA_HOME", folder.resolve("home").toString());
        all.put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment().putAll(all);
        var process = builder.start();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(words).as(Files.readString(folder.resolve("said"))).exists();
        return Files.readString(words);
    }

    private void program(String name, String script) throws IOException {
        var file = Files.createDirectories(folder.resolve("jdk/bin")).resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
