package vn.lantoa.asset.child;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Seccomp filter of a child: a program of classic BPF over {@code struct seccomp_data}. It is generated at run time
 * instead of shipped as a binary, so that the reviewed source is what runs. Forbidden calls fail with ENOSYS, for which
 * C libraries have fallbacks.
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
    private static final int SOCKET = 41;
    private static final int AF_UNIX = 1;

    /** sendmsg recvmsg shutdown bind listen setsockopt getsockopt symlink, but neither connect nor accept. */
    private static final List<Integer> OF_BROWSERS = List.of(46, 47, 48, 49, 50, 54, 55, 88);

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

    /**
     * Returns the program, in the byte order of its processor.
     *
     * @param isForBrowser true to allow Unix sockets too, which cannot be connected
     */
    static byte[] bytes(boolean isForBrowser) {
        var filter = new SystemCallFilter();
        filter.say(LOAD, 0, 0, ARCHITECTURE);
        filter.say(IF_EQUAL, 1, 0, AUDIT_ARCH_X86_64);
        filter.say(RETURN, 0, 0, KILL_PROCESS);
        filter.say(LOAD, 0, 0, NUMBER);
        filter.say(IF_AT_LEAST, 0, 1, X32);
        filter.say(RETURN, 0, 0, KILL_PROCESS);
        // clone for threads only; newer C libraries try clone3 first, which is denied
        filter.allowOnly(CLONE, IF_ANY_BIT, CLONE_THREAD);
        // Unix socket pairs, which connect only to each other; the JVM creates a pair at its first file write
        filter.allowOnly(SOCKETPAIR, IF_EQUAL, AF_UNIX);
        if (isForBrowser) filter.allowOnly(SOCKET, IF_EQUAL, AF_UNIX);
        if (isForBrowser) OF_BROWSERS.forEach(filter::allow);
        SystemCall.allowed().forEach(filter::allow);
        filter.say(RETURN, 0, 0, NO_SUCH_CALL);
        var bytes = new byte[filter.program.position()];
        filter.program.flip().get(bytes);
        return bytes;
    }

    /**
     * Writes the filter, and that of browsers, into the given folder. Called at each start, because an existing file may
     * come from another release.
     */
    static Path write(Path folder) {
        try {
            Files.createDirectories(folder);
            var filter = folder.resolve("system-calls.bpf");
            Files.write(ofBrowsers(filter), bytes(true));
            return Files.write(filter, bytes(false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the path of the filter of browsers, beside the filter of other children. */
    static Path ofBrowsers(Path filter) {
        return filter.resolveSibling("browser-calls.bpf");
    }

    private void allow(int number) {
        say(IF_EQUAL, 0, 1, number);
        say(RETURN, 0, 0, ALLOW);
    }

    /** Allows a call only if its first argument meets the condition. */
    private void allowOnly(int call, int condition, int operand) {
        say(IF_EQUAL, 0, 4, call);
        say(LOAD, 0, 0, FIRST_ARGUMENT);
        say(condition, 0, 1, operand);
        say(RETURN, 0, 0, ALLOW);
        say(RETURN, 0, 0, NO_SUCH_CALL);
    }

    private void say(int code, int ifSo, int otherwise, int operand) {
        program.putShort((short) code).put((byte) ifSo).put((byte) otherwise).putInt(operand);
    }

    /**
     * Groups of system calls that a child may make, by their numbers on x86-64 (the kernel's syscall_64.tbl). Calls in no
     * group fail: sockets, new processes, mounts, namespaces, tracing, keys, links, devices, io_uring.
     */
    enum SystemCall {
        // read write close lseek pread64 pwrite64 readv writev preadv pwritev
        READ_AND_WRITE(0, 1, 3, 8, 17, 18, 19, 20, 295, 296),
        // open openat stat fstat lstat newfstatat statx statfs fstatfs access faccessat faccessat2
        OPEN_AND_LOOK(2, 257, 4, 5, 6, 262, 332, 137, 138, 21, 269, 439),
        // getdents getdents64 getcwd chdir fchdir readlink readlinkat
        FOLDERS(78, 217, 79, 80, 81, 89, 267),
        // rename renameat renameat2 mkdir mkdirat rmdir creat unlink unlinkat chmod fchmod fchmodat umask utimensat
        NAMES(82, 264, 316, 83, 258, 84, 85, 87, 263, 90, 91, 268, 95, 280),
        // truncate ftruncate fallocate fadvise64 fsync fdatasync flock fcntl ioctl sendfile splice copy_file_range
        CONTENT(76, 77, 285, 221, 74, 75, 73, 72, 16, 40, 275, 326),
        // dup dup2 dup3 pipe pipe2 poll ppoll select pselect6 eventfd2 close_range
        DESCRIPTORS(32, 33, 292, 22, 293, 7, 271, 23, 270, 290, 436),
        // epoll_create1 epoll_ctl epoll_wait epoll_pwait
        EVENTS(291, 233, 232, 281),
        // mmap mprotect munmap brk mremap msync mincore madvise mlock munlock membarrier
        MEMORY(9, 10, 11, 12, 25, 26, 27, 28, 149, 150, 324),
        // rt_sigaction rt_sigprocmask rt_sigreturn rt_sigpending rt_sigtimedwait rt_sigsuspend sigaltstack kill tgkill
        // restart_syscall
        SIGNALS(13, 14, 15, 127, 128, 130, 131, 62, 234, 219),
        // nanosleep clock_nanosleep clock_gettime clock_getres gettimeofday time times
        TIME(35, 230, 228, 229, 96, 201, 100),
        // timer_create timer_settime timer_gettime timer_delete alarm setitimer
        TIMERS(222, 223, 224, 226, 37, 38),
        // futex set_robust_list get_robust_list set_tid_address rseq arch_prctl prctl gettid exit exit_group
        THREADS(202, 273, 274, 218, 334, 158, 157, 186, 60, 231),
        // sched_yield sched_getaffinity sched_setaffinity sched_getparam sched_getscheduler priority_max priority_min
        // getpriority setpriority
        SCHEDULING(24, 204, 203, 143, 145, 146, 147, 140, 141),
        // execve wait4 (bubblewrap itself, which is process 1) getpid getppid getpgrp getuid geteuid getgid getegid
        // getresuid getresgid getgroups capget
        ITSELF(59, 61, 39, 110, 111, 102, 107, 104, 108, 118, 120, 115, 125),
        // uname sysinfo getrusage getrlimit setrlimit prlimit64 getrandom getcpu
        MACHINE(63, 99, 98, 97, 160, 302, 318, 309);

        private final int[] numbers;

        SystemCall(int... numbers) {
            this.numbers = numbers;
        }

        /** Returns all calls that a child may make with any arguments. */
        static IntStream allowed() {
            return Arrays.stream(values()).flatMapToInt(group -> Arrays.stream(group.numbers));
        }
    }
}
