package vn.lantoa.asset.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the filter as the kernel does: its result for a call with this number and first argument. */
class SystemCallFilterTest {
    private static final int X86_64 = 0xC000003E;
    private static final String THREAD = "0x3d0f00"; // the flags of a C library for a thread
    private static final String PROCESS = "0x1200011"; // and for fork

    @ParameterizedTest
    @CsvSource({"read, 0", "openat, 257", "mmap, 9", "futex, 202", "execve, 59", "exit_group, 231", "wait4, 61"})
    void allows_the_calls_of_ordinary_programs(String name, int number) {
        assertThat(said(X86_64, number, 0)).as(name).isEqualTo("allow");
    }

    @ParameterizedTest
    @CsvSource({
        "socket, 41",
        "connect, 42",
        "bind, 49",
        "sendto, 44",
        "fork, 57",
        "vfork, 58",
        "clone3, 435",
        "unshare, 272",
        "setns, 308",
        "mount, 165",
        "umount2, 166",
        "pivot_root, 155",
        "chroot, 161",
        "open_tree, 428",
        "fsopen, 430",
        "symlink, 88",
        "symlinkat, 266",
        "link, 86",
        "linkat, 265",
        "mknod, 133",
        "mknodat, 259",
        "ptrace, 101",
        "process_vm_readv, 310",
        "process_vm_writev, 311",
        "pidfd_getfd, 438",
        "kcmp, 312",
        "bpf, 321",
        "perf_event_open, 298",
        "userfaultfd, 323",
        "io_uring_setup, 425",
        "add_key, 248",
        "keyctl, 250",
        "shmget, 29",
        "msgget, 68",
        "mq_open, 240",
        "memfd_create, 319",
        "open_by_handle_at, 304",
        "init_module, 175",
        "finit_module, 313",
        "kexec_load, 246",
        "reboot, 169",
        "setuid, 105",
        "setgid, 106",
        "setgroups, 116",
        "capset, 126",
        "seccomp, 317",
        "personality, 135",
        "modify_ldt, 154",
        "iopl, 172"
    })
    void other_calls_return_enosys(String name, int number) {
        assertThat(said(X86_64, number, 0)).as(name).isEqualTo("no such call");
    }

    @Test
    void allows_threads_but_no_processes() {
        assertThat(said(X86_64, 56, Integer.decode(THREAD))).isEqualTo("allow");
        assertThat(said(X86_64, 56, Integer.decode(PROCESS))).isEqualTo("no such call");
    }

    @Test
    void allows_pairs_of_local_sockets_but_no_others() {
        assertThat(said(X86_64, 53, 1)).isEqualTo("allow");
        assertThat(said(X86_64, 53, 2)).isEqualTo("no such call");
    }

    @ParameterizedTest
    @CsvSource({
        "socket of Unix, 41, 1, allow",
        "socket of IPv4, 41, 2, no such call",
        "socket of netlink, 41, 16, no such call",
        "sendmsg, 46, 0, allow",
        "connect, 42, 0, no such call",
        "accept, 43, 0, no such call",
        "sendto, 44, 0, no such call",
        "fork, 57, 0, no such call",
        "clone3, 435, 0, no such call",
        "ptrace, 101, 0, no such call",
        "memfd_create, 319, 0, no such call"
    })
    void browsers_may_open_local_sockets_but_connect_none(String name, int number, int argument, String verdict) {
        assertThat(said(SystemCallFilter.bytes(true), X86_64, number, argument))
                .as(name)
                .isEqualTo(verdict);
    }

    @Test
    void kills_programs_that_use_another_system_call_table() {
        assertThat(said(0x40000003, 1, 0)).as("32 bits").isEqualTo("kill");
        assertThat(said(X86_64, 0x40000000 | 41, 0)).as("x32").isEqualTo("kill");
        assertThat(said(X86_64, -1, 0)).isEqualTo("kill");
    }

    /** Runs the five kinds of instruction that the filter uses; others fail. */
    private static String said(int architecture, int number, int argument) {
        return said(SystemCallFilter.bytes(false), architecture, number, argument);
    }

    private static String said(byte[] filter, int architecture, int number, int argument) {
        var data = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        data.putInt(0, number).putInt(4, architecture).putLong(16, Integer.toUnsignedLong(argument));
        var program = ByteBuffer.wrap(filter).order(ByteOrder.LITTLE_ENDIAN);
        int loaded = 0;
        while (true) {
            int code = program.getShort();
            int ifSo = Byte.toUnsignedInt(program.get());
            int otherwise = Byte.toUnsignedInt(program.get());
            int operand = program.getInt();
            if (code == 0x06) return verdict(operand);
            if (code == 0x20) loaded = data.getInt(operand);
            else program.position(program.position() + 8 * (isSo(code, loaded, operand) ? ifSo : otherwise));
        }
    }

    private static boolean isSo(int code, int loaded, int operand) {
        return switch (code) {
            case 0x15 -> loaded == operand;
            case 0x35 -> Integer.compareUnsigned(loaded, operand) >= 0;
            case 0x45 -> (loaded & operand) != 0;
            default -> throw new IllegalStateException("not an instruction of this filter: " + code);
        };
    }

    private static String verdict(int returned) {
        return switch (returned) {
            case 0x7FFF0000 -> "allow";
            case 0x80000000 -> "kill";
            case 0x00050026 -> "no such call";
            default -> Integer.toHexString(returned);
        };
    }
}
