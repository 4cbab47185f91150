package vn.lantoa.platform;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.child.SandboxConfig;
import vn.lantoa.kernel.Secret;

/**
 * The only reader of the environment. The setting {@code LANTOA_DB_URL} is read from the system property
 * {@code lantoa.db.url}, or else from the environment variable. Problems are collected, so that an operator receives
 * all of them at once. Messages never contain values, which may be secret.
 */
class ConfigReader {
    private final UnaryOperator<@Nullable String> source;
    private final List<String> problems = new ArrayList<>();

    /** Creates a reader of the given source, which returns null for an absent setting. */
    ConfigReader(UnaryOperator<@Nullable String> source) {
        this.source = source;
    }

    /** Returns a setting from the system properties or the environment of this process; null if it is absent. */
    static @Nullable String ofThisProcess(String name) {
        var property = System.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'));
        return property != null ? property : System.getenv(name);
    }

    /** Returns an optional text: the setting itself, or the content of the file named by {@code …_FILE}. */
    @Nullable String find(String name) {
        var value = source.apply(name);
        return value == null || value.isBlank() ? inFile(name + "_FILE") : value.strip();
    }

    private @Nullable String inFile(String name) {
        var file = source.apply(name);
        if (file == null || file.isBlank()) return null;
        try {
            var value = Files.readString(Path.of(file.strip())).strip();
            if (value.isEmpty()) problem(name, "names an empty file");
            return value.isEmpty() ? null : value;
        } catch (IOException | InvalidPathException e) {
            problem(name, "names a file that cannot be read");
            return null;
        }
    }

    /** Returns a required text. */
    String text(String name) {
        return required(name, find(name), "");
    }

    String text(String name, String otherwise) {
        var value = find(name);
        return value == null ? otherwise : value;
    }

    Secret secret(String name) {
        return new Secret(text(name));
    }

    boolean flag(String name, boolean otherwise) {
        var value = text(name, String.valueOf(otherwise));
        if (!value.equals("true") && !value.equals("false")) problem(name, "must be true or false");
        return value.equals("true");
    }

    URI address(String name, @Nullable String otherwise) {
        var value = find(name);
        return required(name, parsed(name, value == null ? otherwise : value, "http"), URI.create("http://missing"));
    }

    /** Returns an absolute URI with one of the given schemes, or null if the setting is absent or invalid. */
    @Nullable URI findAddress(String name, String... schemes) {
        return parsed(name, find(name), schemes);
    }

    ZoneId zone(String name, String otherwise) {
        try {
            return ZoneId.of(text(name, otherwise));
        } catch (DateTimeException e) {
            problem(name, "must be a time zone such as Asia/Ho_Chi_Minh");
            return ZoneId.of("UTC");
        }
    }

    /** Returns the folder of the programs that the hub runs, in the server's own folder. */
    Path programs() {
        return Path.of(text("JBOSS_HOME_DIR", "."), "lantoa");
    }

    /** Returns the operating system with its architecture and version, as reported by Java. */
    SandboxConfig.Machine machine() {
        return new SandboxConfig.Machine(text("OS_NAME", ""), text("OS_ARCH", ""), text("OS_VERSION", ""));
    }

    /** Returns the folder of the running Java, for child processes that are Java programs. */
    Path javaHome() {
        return Path.of(text("JAVA_HOME", "."));
    }

    /** Returns the hub's folder for temporary files, inside the server's folder for temporary files. */
    Path scratch() {
        return Path.of(text("JBOSS_SERVER_TEMP_DIR", text("JAVA_IO_TMPDIR", ".")), "lantoa");
    }

    /** Reads with a function and reports the message of its IllegalArgumentException as a problem. */
    <T> @Nullable T findAs(String name, Function<String, T> parse) {
        var value = find(name);
        if (value == null) return null;
        try {
            return parse.apply(value);
        } catch (IllegalArgumentException e) {
            problem(name, String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Reads like {@link #findAs}; returns {@code otherwise} if the setting is absent or invalid. */
    <T> T readAs(String name, Function<String, T> parse, T otherwise) {
        return Objects.requireNonNullElse(findAs(name, parse), otherwise);
    }

    void problem(String name, String what) {
        // a setting may be read more than once
        if (!problems.contains(name + " " + what)) problems.add(name + " " + what);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Fails the start with a message that lists all problems; does nothing if there are none. */
    void throwIfAny() {
        if (!problems.isEmpty())
            throw new IllegalStateException("Invalid settings: " + String.join("; ", problems) + ".");
    }

    private <T> T required(String name, @Nullable T value, T placeholder) {
        if (value != null) return value;
        if (problems.stream().noneMatch(one -> one.startsWith(name + " "))) problem(name, "is missing");
        return placeholder;
    }

    private @Nullable URI parsed(String name, @Nullable String value, String... schemes) {
        if (value == null) return null;
        try {
            var uri = URI.create(value);
            for (var scheme : schemes)
                if (uri.getHost() != null
                        && uri.getScheme() != null
                        && uri.getScheme().startsWith(scheme)) return uri;
        } catch (IllegalArgumentException e) {
            // reported below, like a URI with another scheme
        }
        problem(name, "must be an address that begins with " + String.join(":// or ", schemes) + "://");
        return null;
    }
}
