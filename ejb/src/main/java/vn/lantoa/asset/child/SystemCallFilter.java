package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Seccomp filter of a child: a program of classic BPF over {@code struct seccomp_data}. It is generated at run time
 * instead of shipped compiled, so that the reviewed source is the code that runs. Forbidden calls fail with ENOSYS, for
 * which C libraries have fallbacks.
 */
final class SystemCallFilter {
    /** The supported processor architecture, in Java's notation. */
    static final String PROCESSOR = "amd64";

    private static final int AUDIT_ARCH_X86_64 = 0xC000003E;
    /** The first number of x32, a second table of system calls in the same kernel. */
    private static final int X32 = 0x40000000;

    private static final int CLONE = 56;
    private static final int CLONE_THREAD = 0x00010000;

    private static final int SOCKETPAIR = 53;
    private static final int AF_UNIX = 1;

    private static final int KILL_PROCESS = 0x80000000;
    private static final int NO_SUCH_CALL = 0x00050000 | 38;
    private static final int ALLOW = 0x7FFF0000;

    /** Offsets in {@code struct seccomp_data}. */
    private static final int NUMBER = 0;

    private static final int ARCHITECTURE = 4;
    private static final int FIRST_ARGUMENT = 16;

    // BPF_LD|BPF_W|BPF_ABS, BPF_JMP|BPF_JEQ|BPF_K, …|BPF_JGE, …|BPF_JSET, BPF_RET|BPF_K
    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private final ByteBuffer program = ByteBuffer.allocate(8 * 4096).order(ByteOrder.LITTLE_ENDIAN);

    private SystemCallFilter() {}

    /** Returns the program, in the byte order of its processor. */
    static byte[] bytes() {
        var filter = new SystemCallFilter();
        filter.say(LOAD, 0, 0, ARCHITECTURE);
        filter.say(IF_EQUAL, 1, 0, AUDIT_ARCH_X86_64);
        filter.say(RETURN, 0, 0, KILL_PROCESS);
        filter.say(LOAD, 0, 0, NUMBER);
        filter.say(IF_AT_LEAST, 0, 1, X32);
        filter.say(RETURN, 0, 0, KILL_PROCESS);
        filter.threadsOnly();
        filter.pairsOnly();
        SystemCall.allowed().forEach(filter::allow);
        filter.say(RETURN, 0, 0, NO_SUCH_CALL);
        var bytes = new byte[filter.program.position()];
        filter.program.flip().get(bytes);
        return bytes;
    }

    /**
     * Writes the filter into the given folder. Called at each start, because an existing file may come from another
     * release.
     */
    static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.write(folder.resolve("system-calls.bpf"), bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void allow(int number) {
        say(IF_EQUAL, 0, 1, number);
        say(RETURN, 0, 0, ALLOW);
    }

    /** Allows clone for threads only. Newer C libraries try clone3 first, which is denied. */
    private void threadsOnly() {
        say(IF_EQUAL, 0, 4, CLONE);
        say(LOAD, 0, 0, FIRST_ARGUMENT);
        say(IF_ANY_BIT, 0, 1, CLONE_THREAD);
        say(RETURN, 0, 0, ALLOW);
        say(RETURN, 0, 0, NO_SUCH_CALL);
    }

    /** Allows Unix socket pairs, which the JVM creates at its first file write and which connect only to each other. */
    private void pairsOnly() {
        say(IF_EQUAL, 0, 4, SOCKETPAIR);
        say(LOAD, 0, 0, FIRST_ARGUMENT);
        say(IF_EQUAL, 0, 1, AF_UNIX);
        say(RETURN, 0, 0, ALLOW);
        say(RETURN, 0, 0, NO_SUCH_CALL);
    }

    private void say(int code, int ifSo, int otherwise, int operand) {
        program.putShort((short) code).put((byte) ifSo).put((byte) otherwise).putInt(operand);
    }
}
