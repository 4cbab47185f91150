package vn.lantoa.run;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import vn.lantoa.run.demo.ApiRefusal;
import vn.lantoa.run.demo.DemoContent;

/**
 * Main class of {@code mvn -Prun}: runs the product in the foreground until Ctrl-C or SIGTERM. Arguments: server, EAR,
 * default home (overridden by {@code lantoa.home}), demo content.
 */
public final class Run {
    /** Time limit of a start; long, because a busy machine is slow and failures are detected without it. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private Run() {}

    public static void main(String[] arguments) throws InterruptedException {
        var code = 1;
        try {
            code = run(settings(arguments), arguments[3]);
        } catch (CannotStart e) {
            Terminal.ERR.println("Lan Toả cannot start: " + e.getMessage());
        }
        if (code != 0) System.exit(code); // inside Maven, this prints one line instead of a stack trace
    }

    private static Settings settings(String[] arguments) {
        return new Settings(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Path.of(System.getProperty("lantoa.home", arguments[2])),
                number("lantoa.port", "8080"),
                Boolean.parseBoolean(System.getProperty("lantoa.demo", "true")),
                new Settings.Machine(System.getProperty("lantoa.heap", "512m"), true, true),
                Map.of());
    }

    /** Loads the demo content unless it is complete. The hub is usable meanwhile. */
    private static void loadDemo(Settings settings, Product product, String content) {
        if (!settings.demo()) return;
        try {
            Terminal.OUT.println("  loading the demo content …");
            var loaded = new DemoContent(
                            product.first().home(),
                            Path.of(content),
                            settings.home().resolve("demo-content"),
                            line -> Terminal.OUT.println("  demo content: " + line))
                    .load();
            Terminal.OUT.println(loaded == 0 ? "  the demo content is there" : "  demo content: " + loaded + " assets");
        } catch (ApiRefusal | UncheckedIOException e) {
            Terminal.ERR.println(
                    "  the demo content is incomplete; the next start continues loading it: " + e.getMessage());
        }
    }

    private static int number(String name, String otherwise) {
        var text = System.getProperty(name, otherwise);
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new CannotStart(name + " is not a number: " + text, e);
        }
    }

    private static int run(Settings settings, String content) throws InterruptedException {
        var begin = System.nanoTime();
        var product = Product.start(settings);
        HomeScript.write(settings.home(), settings.server());
        // the only hook, because nodes, store and database must stop in this order, and hooks run concurrently
        Runtime.getRuntime().addShutdownHook(new Thread(product::close, "stop"));
        try (product) {
            var isReady = product.first().answers(PATIENCE);
            Welcome.print(settings, product, Duration.ofNanos(System.nanoTime() - begin));
            if (!isReady) Terminal.OUT.println(Welcome.NOT_YET);
            var supervisor = new Supervisor(product, RestartPolicy.usual(), PATIENCE, Terminal.ERR::println);
            return supervisor.watch(() -> loadDemo(settings, product, content)) ? 0 : 1;
        }
    }
}
