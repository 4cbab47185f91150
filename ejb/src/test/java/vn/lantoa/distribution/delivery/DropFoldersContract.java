package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Contract of all access to a partner's folder. */
abstract class DropFoldersContract {
    static final DropKey KEY = new DropKey(new byte[32]);
    private static final String ASSET = "6f1e0a52-2c1b-4c0e-9d7e-0a1b2c3d4e5f";
    private static final String NOTICE = ASSET + "-THU-HOI.txt";

    /** The folder, empty at first. */
    abstract DropFolder open();

    /** The bytes in the folder under this name; null if there are none. */
    abstract byte @Nullable [] lying(String name);

    /** Puts a file there, as the newsroom would. */
    abstract void lay(String name, String text);

    @Test
    void stores_a_complete_file_under_its_name() {
        try (var folder = open()) {
            assertThat(folder.put("bản-tin.zip", bytes("một"), () -> true)).isTrue();
            assertThat(lying("bản-tin.zip")).isEqualTo("một".getBytes(StandardCharsets.UTF_8));
            assertThat(folder.names("")).containsExactly("bản-tin.zip");
        }
    }

    @Test
    void replaces_a_longer_file_of_the_same_name() {
        try (var folder = open()) {
            folder.put("a.zip", bytes("mot hai ba"), () -> true);
            folder.put("a.zip", bytes("bon"), () -> true);
            assertThat(lying("a.zip")).asString(StandardCharsets.UTF_8).isEqualTo("bon");
            assertThat(folder.names("")).containsExactly("a.zip");
        }
    }

    @Test
    void a_file_cancelled_before_its_rename_leaves_nothing() {
        try (var folder = open()) {
            assertThat(folder.put("a.zip", bytes("một"), () -> {
                        // complete, but not yet renamed
                        assertThat(lying("a.zip" + DropFolder.UNFINISHED)).isNotNull();
                        assertThat(lying("a.zip")).isNull();
                        return false;
                    }))
                    .isFalse();
            assertThat(folder.names("")).isEmpty();
        }
    }

    @Test
    void truncated_files_are_never_renamed() {
        try (var folder = open()) {
            assertThatThrownBy(() -> folder.put("a.zip", new Breaking(), () -> true))
                    .isInstanceOf(DropFault.class);
        }
        assertThat(lying("a.zip")).isNull();
    }

    @Test
    void a_partners_file_is_read_up_to_a_limit_if_it_exists() {
        lay("a.csv", "một hai");
        try (var folder = open()) {
            assertThat(folder.read("a.csv", 100))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("một hai");
            assertThat(folder.read("a.csv", 3)).hasSize(3);
            assertThatThrownBy(() -> folder.read("b.csv", 3)).isInstanceOf(DropFault.class);
        }
    }

    @Test
    void removing_a_missing_file_is_no_error() {
        try (var folder = open()) {
            folder.remove("a.zip");
            folder.put("a.zip", bytes("một"), () -> true);
            folder.remove("a.zip");
            assertThat(folder.names("")).isEmpty();
        }
    }

    @Test
    void a_notice_replaces_the_files_of_the_asset_and_no_others() {
        var name = ASSET + "-v1.zip";
        lay("cua-toa-soan.txt", "của tòa soạn");
        try (var folder = open()) {
            folder.put(name, bytes("một"), () -> true);
            lay(ASSET + "-v2.zip" + DropFolder.UNFINISHED, "một nửa");

            folder.replace(ASSET, NOTICE, "thu hồi");

            assertThat(folder.names("")).containsExactlyInAnyOrder("cua-toa-soan.txt", NOTICE);
        }
    }

    @Test
    void the_next_version_replaces_the_former_file_and_notice() {
        try (var folder = open()) {
            folder.put(ASSET + "-v1.zip", bytes("một"), () -> true);
            folder.put(NOTICE, bytes("thu hồi"), () -> true);
            folder.put(ASSET + "-v2.zip", bytes("hai"), () -> true);

            folder.clear(ASSET, ASSET + "-v2.zip");

            assertThat(folder.names("")).isEqualTo(List.of(ASSET + "-v2.zip"));
        }
    }

    static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream of some bytes, and then an error. */
    private static final class Breaking extends InputStream {
        private int left = 100_000;

        @Override
        public int read() throws IOException {
            if (left-- > 0) return 'x';
            throw new IOException("the store is away");
        }
    }
}
