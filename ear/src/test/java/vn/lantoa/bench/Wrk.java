package vn.lantoa.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Debian's {@code wrk}, which requests the addresses of a list in turn over a number of connections. */
final class Wrk {
    private static final String PROGRAM = "/usr/bin/wrk";

    private Wrk() {}

    /** The instruction for installing the program if it is missing. */
    static String impediment() {
        return Files.isExecutable(Path.of(PROGRAM)) ? "" : "The bench needs wrk: apt-get install wrk\n";
    }

    /**
     * The result of a run.
     *
     * @param refused answers of 400 and more, and connections that broke
     * @param slowestMillis of 99 in a hundred
     */
    record Result(double answers, double perSecond, double medianMillis, double slowestMillis, double refused) {}

    static Result ask(URI home, Path list, Map<String, String> headers, int connections, Duration duration)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(PROGRAM, "-t1", "-c" + connections, "-d" + duration.toSeconds() + "s"));
        // a large file may take longer than the two seconds after which wrk counts an error
        command.addAll(List.of("--timeout", "30s"));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.addAll(List.of("-s", script(list).toString(), home.toString(), "--", list.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said.lines()
                .filter(line -> line.startsWith("RESULT "))
                .map(Wrk::result)
                .findFirst()
                .orElseThrow(() -> new IOException("wrk says " + said));
    }

    private static Path script(Path list) throws IOException {
        var script = list.resolveSibling("list.lua");
        try (var stream = Objects.requireNonNull(Wrk.class.getResourceAsStream("list.lua"))) {
            Files.write(script, stream.readAllBytes());
        }
        return script;
    }

    private static Result result(String line) {
        var parts = line.split(" ");
        double answers = Double.parseDouble(parts[1]);
        return new Result(
                answers,
                answers * 1e6 / Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]) / 1000,
                Double.parseDouble(parts[4]) / 1000,
                Double.parseDouble(parts[5]));
    }
}
