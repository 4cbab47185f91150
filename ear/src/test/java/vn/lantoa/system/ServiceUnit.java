package vn.lantoa.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The restart settings of a systemd unit, see systemd.service(5).
 *
 * @param restart {@code no}, {@code on-failure} or {@code always}
 * @param clean exit codes that are no failure
 * @param last exit codes after which it is not started again
 * @param burst starts within the interval, after which it is not restarted
 */
record ServiceUnit(String restart, Duration pause, Set<Integer> clean, Set<Integer> last, int burst) {
    static ServiceUnit read(Path file) throws IOException {
        var lines = Files.readAllLines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (first, second) -> second));
        var clean = codes(lines.getOrDefault("SuccessExitStatus", ""));
        clean.add(0);
        return new ServiceUnit(
                lines.getOrDefault("Restart", "no"),
                Duration.ofSeconds(Long.parseLong(lines.getOrDefault("RestartSec", "0"))),
                clean,
                codes(lines.getOrDefault("RestartPreventExitStatus", "")),
                Integer.parseInt(lines.getOrDefault("StartLimitBurst", "5")));
    }

    private static Set<Integer> codes(String setting) {
        return Arrays.stream(setting.split(" "))
                .filter(code -> !code.isBlank())
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    /** True if a service that ended with this code after that many starts is started again. */
    boolean startsAgain(int code, int starts) {
        if (starts >= burst || last.contains(code)) return false;
        return restart.equals("always") || (restart.equals("on-failure") && !clean.contains(code));
    }
}
