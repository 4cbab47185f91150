package vn.lantoa.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Settings of a product to start.
 *
 * @param server the assembled WildFly; never written to
 * @param home folder of all data of this product
 * @param port port of the first node; 0 for any free port
 * @param environment settings in addition to this process's environment; those of an external database or store replace
 *     the embedded service
 */
public record Settings(
        Path server, Path ear, Path home, int port, boolean demo, Machine machine, Map<String, String> environment) {

    /** Setting of the public address, which all nodes share. */
    static final String PUBLIC_URL = "LANTOA_PUBLIC_URL";

    /**
     * Use of the machine.
     *
     * @param heap heap size of a node, in the form of -Xmx
     * @param durable whether the embedded database waits for the disk at each commit
     * @param verbose whether a node writes its console output to this process's console rather than to a file
     * @param compiler options of a node's JVM; they matter for a short-lived product, which spends most of its time
     *     compiling
     */
    public record Machine(String heap, boolean durable, boolean verbose, List<String> compiler) {
        /**
         * Options of both compilers for a long-running product. The second one starts ten times later than by default,
         * because it would otherwise take the processors from requests in the first minutes (docs/performance.md).
         * {@code bin/lantoa} has the same options.
         */
        private static final List<String> BOTH = List.of(
                "-XX:Tier4InvocationThreshold=50000",
                "-XX:Tier4MinInvocationThreshold=6000",
                "-XX:Tier4CompileThreshold=150000",
                "-XX:Tier4BackEdgeThreshold=400000");

        public Machine {
            compiler = List.copyOf(compiler);
        }

        public Machine(String heap, boolean durable, boolean verbose) {
            this(heap, durable, verbose, BOTH);
        }
    }

    public Settings {
        server = server.toAbsolutePath().normalize();
        ear = ear.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** Returns settings for tests: free ports, fast database, no console, and calls to services on this machine. */
    public static Settings forTests(Path server, Path ear, Path home) {
        return new Settings(
                server,
                ear,
                home,
                0,
                true,
                new Machine("512m", false, false),
                // the sandbox has separate tests; the others also run on machines without one
                Map.of(
                        "LANTOA_OUTWARD_NETWORKS",
                        "127.0.0.0/8",
                        "LANTOA_UNSANDBOXED",
                        "accepted",
                        // tests query the server's addresses by management commands
                        "LANTOA_MANAGEMENT_CLI",
                        "true"));
    }

    /** Returns true if the server accepts commands over its management port. */
    boolean takesCommands() {
        var name = "LANTOA_MANAGEMENT_CLI";
        return environment
                .getOrDefault(name, System.getenv().getOrDefault(name, "false"))
                .equals("true");
    }

    public Settings with(String name, String value) {
        var more = new HashMap<>(environment);
        more.put(name, value);
        return new Settings(server, ear, home, port, demo, machine, more);
    }

    public Settings withDemo(boolean wanted) {
        return new Settings(server, ear, home, port, wanted, machine, environment);
    }

    public Settings withMachine(Machine other) {
        return new Settings(server, ear, home, port, demo, other, environment);
    }
}
