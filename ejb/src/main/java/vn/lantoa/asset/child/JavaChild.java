package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Builder of the command of a child JVM, which runs a small main class of the hub with libraries that the server itself
 * never loads. The classes are copied out of the deployed archive, because a child cannot read the archive.
 *
 * @param heapMebibytes the maximum heap ({@code -Xmx})
 * @param classes names of the classes to copy, the main class first: simple names in the package of {@code neighbour},
 *     otherwise full names. If only the main class is named, the classes that it uses from its package are copied as
 *     well
 */
public record JavaChild(Class<?> neighbour, List<String> classes, int heapMebibytes) {
    /** The exit status of a child JVM that runs out of memory. */
    private static final int EXIT_OUT_OF_MEMORY = 3;

    private static final Pattern SIMPLE_NAME = Pattern.compile("[A-Z][\\w$]*+");

    /** Returns the command that runs the main class in the given directory with the given arguments. */
    public ChildCommand command(ChildConfig config, Path directory, List<String> arguments, Duration time) {
        return ChildCommand.of(words(config, directory, arguments), directory, ChildLimits.ofJava(time));
    }

    /** Returns the command line that runs the main class in the given directory with the given arguments. */
    public List<String> words(ChildConfig config, Path directory, List<String> arguments) {
        var own = directory.resolve("classes");
        for (var name : needed()) copy(name, own);
        var words = new ArrayList<String>();
        // By default, the JVM finds its libraries by /proc, which a sandbox does not have.
        words.addAll(List.of(
                "env",
                "LD_LIBRARY_PATH=" + config.java().resolveSibling("../lib").normalize()));
        words.add(config.java().toString());
        words.addAll(List.of("-Xmx" + heapMebibytes + "m", "-Xss1m", "-XX:MaxMetaspaceSize=192m"));
        words.addAll(List.of("-XX:CompressedClassSpaceSize=128m", "-Djavax.xml.accessExternalDTD=jar:file"));
        words.addAll(List.of("-XX:MaxDirectMemorySize=64m", "-XX:ReservedCodeCacheSize=64m"));
        words.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(List.of("-XX:-UsePerfData", "-Djava.awt.headless=true", "-Djava.io.tmpdir=" + directory));
        words.addAll(List.of("-Duser.home=" + directory, "-XX:ErrorFile=/dev/null", "-Dfile.encoding=UTF-8"));
        words.addAll(List.of("-cp", own + ":" + config.tools() + "/*", packageName() + "." + classes.get(0)));
        words.addAll(arguments);
        return words;
    }

    /** Returns whether the child ended because it reached its memory limit. */
    public static boolean isOutOfMemory(ChildOutcome outcome) {
        return outcome instanceof ChildOutcome.Finished finished && finished.exit() == EXIT_OUT_OF_MEMORY;
    }

    private String packageName() {
        return neighbour.getPackageName();
    }

    /** Returns the full names of all classes to copy. */
    Set<String> needed() {
        var needed = new LinkedHashSet<String>();
        for (var name : classes) add(name.contains(".") ? name : packageName() + "." + name, needed);
        return needed;
    }

    /** Adds the class and the classes that it uses from its package. Their names are plain text in the class file. */
    private void add(String name, Set<String> needed) {
        if (!needed.add(name) || classes.size() > 1) return;
        var text = new String(bytes(name), StandardCharsets.ISO_8859_1);
        var home = packageName().replace('.', '/') + "/";
        var used = SIMPLE_NAME.matcher(text);
        for (int at = text.indexOf(home); at >= 0; at = text.indexOf(home, at + 1))
            if (used.region(at + home.length(), text.length()).lookingAt())
                add(packageName() + "." + used.group(), needed);
    }

    private void copy(String name, Path own) {
        var target = own.resolve(path(name));
        try {
            Files.createDirectories(target.getParent());
            Files.write(target, bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String name) {
        try (var bytes = neighbour.getResourceAsStream("/" + path(name))) {
            if (bytes == null) throw new IllegalStateException("class not found in the archive: " + name);
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String name) {
        return name.replace('.', '/') + ".class";
    }
}
