package vn.lantoa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The cost up to a moment, or between two.
 *
 * @param hubMicros processor time of the node, in microseconds
 * @param databaseMicros of all processes of PostgreSQL
 * @param transactions of the database
 */
record Cost(double hubMicros, double databaseMicros, double transactions) {
    /** Microseconds of a tick in {@code /proc/…/stat}, a hundredth of a second, proc(5). */
    private static final double TICK = 10_000;

    private static final int USER_TIME = 11;

    Cost since(Cost before) {
        return new Cost(
                hubMicros - before.hubMicros,
                databaseMicros - before.databaseMicros,
                transactions - before.transactions);
    }

    /** The time of all programs of this name that this process has started, itself or by others. */
    static double micros(String program) {
        return ProcessHandle.current()
                .descendants()
                .mapToDouble(process -> micros(process, program))
                .sum();
    }

    private static double micros(ProcessHandle process, String program) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            if (!stat.contains("(" + program + ")")) return 0;
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return TICK * (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1]));
        } catch (IOException ended) {
            return 0;
        }
    }
}
