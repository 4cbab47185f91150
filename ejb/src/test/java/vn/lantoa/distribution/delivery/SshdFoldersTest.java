package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.distribution.sshd.AnSftpHost;
import vn.lantoa.kernel.Network;

/** The contract against a real SFTP host on this machine. */
class SshdFoldersTest extends DropFoldersContract {
    private static final OutwardConfig HERE = new OutwardConfig(List.of(Network.parse("127.0.0.0/8")));

    @TempDir
    Path folder = Path.of("");

    private AnSftpHost host = AnSftpHost.none();

    @BeforeEach
    void start() {
        host = AnSftpHost.start(folder, KEY.publicLine());
    }

    @AfterEach
    void stop() {
        host.stop();
    }

    @Override
    DropFolder open() {
        return host.folders(HERE).open(place("toa-soan", host.fingerprint()), List.of(KEY));
    }

    @Override
    byte @Nullable [] lying(String name) {
        try {
            return Files.exists(folder.resolve(name)) ? Files.readAllBytes(folder.resolve(name)) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void lay(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_host_that_shows_another_key_than_the_pinned_one_gets_nothing() {
        var other = "SHA256:" + "A".repeat(43);
        assertThatThrownBy(() -> host.folders(HERE).open(place("toa-soan", other), List.of(KEY)))
                .isInstanceOf(DropFault.class)
                .hasMessage("the host shows another key: " + host.fingerprint());
        assertThat(host.asked()).as("who came so far as to say who he is").isEmpty();
    }

    @Test
    void without_a_pinned_key_no_host_is_accepted() {
        assertThatThrownBy(() -> host.folders(HERE).open(place("toa-soan", ""), List.of(KEY)))
                .isInstanceOf(DropFault.class)
                .hasMessageStartingWith("the host shows another key");
    }

    @Test
    void a_key_unknown_to_the_host_is_an_error() {
        var unknown = new DropKey(new byte[] {
            1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
            30, 31, 32
        });
        assertThatThrownBy(() -> host.folders(HERE).open(place("toa-soan", host.fingerprint()), List.of(unknown)))
                .isInstanceOf(DropFault.class);
    }

    @Test
    void falls_back_to_the_former_key() {
        var newest =
                new DropKey("0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (var folder = host.folders(HERE).open(place("toa-soan", host.fingerprint()), List.of(newest, KEY))) {
            assertThat(folder.names("")).isEmpty();
        }
    }

    @Test
    void rejects_internal_hosts() {
        var closed = new OutwardConfig(List.of());
        assertThatThrownBy(() -> host.folders(closed).open(place("toa-soan", host.fingerprint()), List.of(KEY)))
                .isInstanceOf(DropFault.Barred.class)
                .hasMessage("barred: address-inside");
    }

    @Test
    void an_unavailable_host_is_an_error() {
        host.stop();
        assertThatThrownBy(this::open).isInstanceOf(DropFault.class).isNotInstanceOf(DropFault.Barred.class);
    }

    @Test
    void replaces_a_file_at_a_host_that_cannot_rename_over_one() {
        host.stop();
        host = AnSftpHost.startWithoutExtensions(folder, KEY.publicLine());
        replaces_a_longer_file_of_the_same_name();
    }

    private DropPlace place(String user, String fingerprint) {
        return DropPlace.of("sftp://" + user + "@127.0.0.1:" + host.port() + "/~/", fingerprint);
    }
}
