package vn.lantoa.run.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePartTest {
    @TempDir
    Path disk;

    @Test
    void parts_of_a_file_are_its_bytes_one_after_the_other() throws IOException {
        var bytes = new byte[200_000];
        new Random(7).nextBytes(bytes);
        var file = Files.write(disk.resolve("file"), bytes);

        var parts = FilePart.of(file, 150_000);

        assertThat(parts).extracting(FilePart::length).containsExactly(150_000L, 50_000L);
        assertThat(parts.get(0).sha256()).isEqualTo(Hash.hex(Hash.of(Arrays.copyOf(bytes, 150_000))));
        assertThat(parts.get(1).sha256()).isEqualTo(Hash.hex(Hash.of(Arrays.copyOfRange(bytes, 150_000, 200_000))));
        assertThat(parts.get(1).body().contentLength()).isEqualTo(50_000);
    }

    @Test
    void an_empty_file_is_one_part_of_nothing() throws IOException {
        var parts = FilePart.of(Files.createFile(disk.resolve("empty")), 10);

        assertThat(parts).hasSize(1);
        assertThat(parts.get(0).sha256()).isEqualTo(Hash.hex(Hash.of(new byte[0])));
        assertThat(parts.get(0).body().contentLength()).isZero();
    }
}
