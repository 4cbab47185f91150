package vn.lantoa.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

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

    /** Places behind the name; the time of the system stands behind each. */
    private static final int USER_TIME = 11;

    private static final int ENDED_CHILDREN = 13;

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
                .filter(process -> stat(process).contains("(" + program + ")"))
                .mapToDouble(process -> ticks(process, USER_TIME))
                .sum();
    }

    /**
     * The processor time of a PostgreSQL: of its ended children, which the first process accumulates, and of its living
     * ones. PostgreSQL is not a child of the process that started it.
     *
     * @param folder of its data
     */
    static double microsOfPostgres(Path folder) {
        try {
            var pid = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
            var first = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
            return ticks(first, ENDED_CHILDREN)
                    + Stream.concat(Stream.of(first), first.children())
                            .mapToDouble(process -> ticks(process, USER_TIME))
                            .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double ticks(ProcessHandle process, int field) {
        var stat = stat(process);
        if (stat.isEmpty()) return 0;
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return TICK * (Long.parseLong(fields[field]) + Long.parseLong(fields[field + 1]));
    }

    private static String stat(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
        } catch (IOException ended) {
            return "";
        }
    }
}
