package vn.lantoa.asset.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.child.ChildOutcome.Finished;
import vn.lantoa.asset.child.ChildOutcome.TimedOut;
import vn.lantoa.asset.child.ChildOutcome.TooMuchOutput;

/** The results of the planted program: nothing succeeds in the sandbox, nearly everything outside of it. */
@Timeout(120)
class SandboxIT {
    private static final ChildLimits LIMITS = new ChildLimits(Duration.ofSeconds(60), 64 * 1024, 3L << 30, 4L << 20);

    @TempDir
    Path home;

    @Test
    void a_program_in_place_of_a_tool_gets_nothing() throws Exception {
        try (var planted = PlantedProgram.in(home)) {
            var directory = runPlanted(sandboxed(planted.file()), planted.file());

            assertThat(PlantedProgram.got(directory)).isEmpty();
            assertThat(PlantedProgram.report(directory)).hasSizeGreaterThan(15);
            assertThat(home.resolve("store/planted")).doesNotExist();
        }
    }

    @Test
    void a_program_in_place_of_java_gets_no_access() throws Exception {
        try (var planted = PlantedProgram.in(home);
                var scratch = Scratch.open(home.resolve("scratch"))) {
            var config = new ChildConfig(planted.file(), home.resolve("tools"), home.resolve("scratch"), 1);
            var words =
                    new JavaChild(getClass(), List.of("Intruder"), 64).words(config, scratch.directory(), List.of());
            var command = ChildCommand.of(words, scratch.directory(), ChildLimits.ofJava(Duration.ofSeconds(60)));

            assertThat(sandboxed(planted.file()).run(command)).isEqualTo(new Finished(0, "", ""));
            assertThat(PlantedProgram.got(scratch.directory())).isEmpty();
            assertThat(PlantedProgram.report(scratch.directory())).hasSizeGreaterThan(15);
        }
    }

    /** Tests the test itself: without the guard, the same program succeeds. */
    @Test
    void without_the_sandbox_the_program_succeeds() throws Exception {
        try (var planted = PlantedProgram.in(home)) {
            var directory = runPlanted(TrialSandbox.bare(), planted.file());

            assertThat(PlantedProgram.got(directory))
                    .contains(
                            "environment of the hub",
                            "settings",
                            "store, to read",
                            "store, to write",
                            "loopback",
                            "another process",
                            "a link",
                            "a file in /tmp");
        }
    }

    @Test
    void without_the_filter_links_and_processes_are_useless() throws Exception {
        try (var planted = PlantedProgram.in(home)) {
            var directory = runPlanted(unfiltered(planted.file()), planted.file());

            assertThat(PlantedProgram.got(directory)).containsExactly("a link", "another process");
        }
    }

    @Test
    void its_processes_die_with_it() throws Exception {
        var here = TrialSandbox.here(home.resolve("scratch"), List.of());
        var children = unfiltered(home.resolve("nothing"));
        var mark = "31" + System.nanoTime() % 1_000_000;
        try (var scratch = Scratch.open(home.resolve("scratch"))) {
            var limits = new ChildLimits(Duration.ofSeconds(2), 1000, 0, 1 << 20);
            var words = List.of("sh", "-c", "setsid sleep " + mark + " & setsid setsid sleep " + mark + " & wait");

            assertThat(children.run(ChildCommand.of(words, scratch.directory(), limits)))
                    .isEqualTo(new TimedOut());
            awaitNoSleeper(mark);
            words = List.of("sh", "-c", "sleep " + mark + " & wait");
            var shut = new Children(here).run(ChildCommand.of(words, scratch.directory(), limits));
            assertThat(shut).isInstanceOfSatisfying(Finished.class, finished -> assertThat(finished.isSuccess())
                    .isFalse());
        }
    }

    @Test
    void many_files_of_the_allowed_size_do_not_fill_the_disk() throws Exception {
        try (var scratch = Scratch.open(home.resolve("scratch"))) {
            // no cat and no loop of processes: only the shell writes
            var script = Files.writeString(
                    scratch.file("fill"),
                    "l=0123456789abcdef; while [ ${#l} -lt 65536 ]; do l=$l$l; done\n"
                            + "n=0; while :; do n=$((n+1)); echo $l$l$l$l$l$l$l$l > f$n; done\n");
            var words = List.of("sh", script.toString());
            var limits = new ChildLimits(Duration.ofSeconds(60), 1000, 0, 1 << 20);
            var children = new Children(TrialSandbox.here(home.resolve("scratch"), List.of()));

            assertThat(children.run(ChildCommand.of(words, scratch.directory(), limits)))
                    .isEqualTo(new TooMuchOutput());
        }
    }

    @Test
    void dies_with_a_hub_that_is_killed() throws Exception {
        TrialSandbox.here(home.resolve("scratch"), List.of());
        var mark = "32" + System.nanoTime() % 1_000_000;
        var hub = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SandboxIT.class.getName(),
                        home.toString(),
                        mark)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        for (int i = 0; i < 500 && !isAsleep(mark); i++) TimeUnit.MILLISECONDS.sleep(20);
        assertThat(isAsleep(mark)).as(Files.readString(home.resolve("log"))).isTrue();

        hub.destroyForcibly().waitFor();

        awaitNoSleeper(mark);
    }

    /** The hub that is killed. */
    public static void main(String[] args) {
        var folder = Path.of(args[0], "scratch");
        try (var scratch = Scratch.open(folder)) {
            var children = new Children(Sandbox.find(TrialSandbox.config(folder, List.of())));
            var limits = new ChildLimits(Duration.ofMinutes(5), 1000, 0, 1000);
            System.out.println(children.run(ChildCommand.of(List.of("sleep", args[1]), scratch.directory(), limits)));
        }
    }

    @Test
    void reports_why_the_sandbox_does_not_work() throws Exception {
        var machine = TrialSandbox.machine();
        var broken = Files.writeString(home.resolve("bwrap"), "#!/bin/sh\necho 'bwrap: No permissions' >&2\nexit 1\n");
        Files.setPosixFilePermissions(broken, PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(find(machine, home.resolve("none")).missing()).contains("is not installed");
        assertThat(find(machine, broken).missing()).contains("does not work here: bwrap: No permissions");
        assertThat(find(new SandboxConfig.Machine("Mac OS X", "aarch64", "25.1"), broken)
                        .missing())
                .contains("Linux on x86-64");
    }

    private Sandbox find(SandboxConfig.Machine machine, Path program) {
        return Sandbox.find(new SandboxConfig(machine, List.of(program), List.of(), home.resolve("scratch"), false));
    }

    /**
     * The cost of the sandbox for a trivial program and a JVM, alternating with and without it, so that conditions are
     * equal.
     */
    @Test
    void adds_some_milliseconds_to_a_start() throws Exception {
        var here = TrialSandbox.here(home.resolve("scratch"), List.of());
        var java = ProcessHandle.current().info().command().orElseThrow();
        var libraries =
                "LD_LIBRARY_PATH=" + Path.of(java).resolveSibling("../lib").normalize();

        var trifle = cost(here, List.of("/bin/true"), 50);
        var jvm = cost(here, List.of("env", libraries, java, "-XX:+UseSerialGC", "-Xmx64m", "-version"), 15);

        System.out.println("a start in the sandbox instead of bare: " + trifle + "; of a JVM: " + jvm);
        assertThat(trifle.sandboxed()).isLessThan(trifle.bare() + 200);
    }

    /** Medians, in milliseconds. */
    private record Cost(double bare, double sandboxed) {
        @Override
        public String toString() {
            return "%.1f ms instead of %.1f ms".formatted(sandboxed, bare);
        }
    }

    private static Cost cost(Sandbox sandbox, List<String> words, int times) throws Exception {
        var bare = new ArrayList<Double>();
        var shutIn = new ArrayList<Double>();
        try (var scratch = Scratch.open(Files.createTempDirectory("cost"))) {
            var shut = new ArrayList<>(sandbox.around(scratch.directory()));
            shut.addAll(words);
            for (int i = 0; i < times; i++) {
                bare.add(millis(words));
                shutIn.add(millis(shut));
            }
        }
        return new Cost(median(bare), median(shutIn));
    }

    private static double millis(List<String> words) throws Exception {
        long begin = System.nanoTime();
        var process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** A sandbox whose filter allows everything. */
    private Children unfiltered(Path readable) throws Exception {
        var here = TrialSandbox.here(home.resolve("scratch"), List.of());
        var filter = Files.write(home.resolve("all.bpf"), new byte[] {6, 0, 0, 0, 0, 0, (byte) 0xff, 0x7f});
        var program = Objects.requireNonNull(here.bubblewrap()).program();
        return new Children(new Sandbox(new Bubblewrap(program, filter, List.of(readable)), "unlimited", ""));
    }

    private Children sandboxed(Path planted) {
        return TrialSandbox.children(home.resolve("scratch"), List.of(planted));
    }

    /** A copy of the report of a run, since its directory is deleted. */
    private Path runPlanted(Children children, Path program) throws Exception {
        var kept = Files.createDirectories(home.resolve("kept"));
        try (var scratch = Scratch.open(home.resolve("scratch"))) {
            var outcome = children.run(ChildCommand.of(List.of(program.toString()), scratch.directory(), LIMITS));
            assertThat(outcome).isEqualTo(new Finished(0, "", ""));
            Files.copy(scratch.file(Intruder.REPORT), kept.resolve(Intruder.REPORT));
        }
        return kept;
    }

    /** Waits for the processes of a killed sandbox: the kernel ends them one by one, which takes a moment. */
    private static void awaitNoSleeper(String mark) throws InterruptedException {
        for (int i = 0; i < 250 && !sleepers(mark).isEmpty(); i++) TimeUnit.MILLISECONDS.sleep(20);
        assertThat(sleepers(mark)).isEmpty();
    }

    /** Until then, bubblewrap has not yet bound its lifetime to the hub's. */
    private static boolean isAsleep(String mark) {
        return sleepers(mark).stream()
                .anyMatch(process -> process.info().commandLine().orElse("").matches("\\S*sleep " + mark));
    }

    private static List<ProcessHandle> sleepers(String mark) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("sleep " + mark))
                .toList();
    }
}
