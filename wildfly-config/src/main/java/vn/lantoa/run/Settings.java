package vn.lantoa.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a product to start.
 *
 * @param server the assembled WildFly; never written to
 * @param home folder of all data of this product
 * @param port of the first node; 0 takes a free one
 * @param environment in addition to this process's environment; settings of an external database or store replace the
 *     embedded ones
 */
public record Settings(
        Path server, Path ear, Path home, int port, boolean demo, Machine machine, Map<String, String> environment) {

    /** The setting of the public address, which all nodes share. */
    static final String PUBLIC_URL = "LANTOA_PUBLIC_URL";

    /**
     * The use of the machine.
     *
     * @param heap of a node, as -Xmx takes it
     * @param durable whether the embedded database waits for the disk
     * @param verbose whether a node's console is this process's console, or a file
     * @param compiler options of a node's JVM; a product that lives for minutes spends most of them on its compiler
     */
    public record Machine(String heap, boolean durable, boolean verbose, List<String> compiler) {
        /**
         * Both compilers, for a product that will run for long. The second one begins ten times later than usual, or it
         * takes the processors from readers in the first minutes (docs/performance.md); {@code bin/lantoa} has the same.
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

    /** The settings of tests: free ports, a quick database, no console, and calls to services of this machine. */
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
                        // tests ask the server for its addresses
                        "LANTOA_MANAGEMENT_CLI",
                        "true"));
    }

    /** True if the server takes commands over its management port. */
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
