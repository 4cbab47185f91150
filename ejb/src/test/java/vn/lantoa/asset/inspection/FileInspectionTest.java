package vn.lantoa.asset.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.asset.Fact;
import vn.lantoa.asset.Inspection;
import vn.lantoa.asset.Inspection.InspectionFacts;
import vn.lantoa.asset.Inspection.NotLooked;
import vn.lantoa.asset.MediaInspector;
import vn.lantoa.asset.child.ChildConfig;
import vn.lantoa.asset.child.Scratch;
import vn.lantoa.asset.child.Scratch.DiskFull;
import vn.lantoa.asset.inspection.Scan.Clean;
import vn.lantoa.asset.inspection.Scan.Infected;

class FileInspectionTest {
    private static final String PDF = "%PDF-1.7 and so on";

    @TempDir
    Path scratch;

    private final InMemoryBlobs store = new InMemoryBlobs();
    private final List<String> asked = new ArrayList<>();
    private final FileInspection inspection = new Remembering();
    private Scan scan = new Clean(false);

    @BeforeEach
    void set_up() {
        inspection.blobs = store;
        inspection.scanner = new FixedScanner();
        inspection.config = config(1000);
    }

    @Test
    void inspects_a_private_copy_and_deletes_it() {
        var finding = inspection.inspect(file("application/pdf", PDF));

        assertThat(finding.inspection()).isEqualTo(new InspectionFacts(Map.of(Fact.TEXT, PDF)));
        assertThat(finding.scan()).isEqualTo(new Clean(false));
        assertThat(finding.headType()).isEqualTo("application/pdf");
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void selects_the_inspector_by_the_bytes_and_not_the_declared_type() {
        inspection.inspect(file("video/mp4", PDF));

        assertThat(asked).containsExactly("application/pdf");
    }

    @Test
    void trusts_the_declared_type_of_unknown_bytes() {
        inspection.inspect(file("audio/aac", "\u0001\u0002\u0003"));

        assertThat(asked).containsExactly("audio/aac");
    }

    @Test
    void does_not_open_infected_files() {
        scan = new Infected("Eicar");

        var finding = inspection.inspect(file("application/pdf", PDF));

        assertThat(finding.inspection()).isEqualTo(new NotLooked("infected"));
        assertThat(asked).isEmpty();
    }

    @Test
    void does_not_copy_oversized_files() {
        inspection.config = config(5);

        assertThat(inspection.inspect(file("application/pdf", PDF)).inspection())
                .isEqualTo(new NotLooked("too-big-to-inspect"));
    }

    @Test
    void does_not_copy_files_larger_than_the_disk() {
        inspection.config = config(Long.MAX_VALUE);
        var huge = new FileToInspect(
                1, "film.mp4", "video/mp4", Long.MAX_VALUE / 2, store.keep(PDF.getBytes(StandardCharsets.UTF_8)));

        assertThat(inspection.inspect(huge).inspection()).isEqualTo(new NotLooked("no-room-to-inspect"));
        assertThat(scratch).isEmptyDirectory();
    }

    @Test
    void gives_no_verdict_while_the_disk_is_full() throws Exception {
        inspection.config = config(Long.MAX_VALUE);
        var sha256 = store.keep(PDF.getBytes(StandardCharsets.UTF_8));
        var wholeDisk = Files.getFileStore(scratch).getTotalSpace() - Scratch.RESERVE;
        var large = new FileToInspect(1, "film.mp4", "video/mp4", wholeDisk, sha256);

        assertThatThrownBy(() -> inspection.inspect(large)).isInstanceOf(DiskFull.class);
        assertThat(scratch).isEmptyDirectory();
    }

    private FileToInspect file(String mediaType, String content) {
        var bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return new FileToInspect(1, "name", mediaType, bytes.length, store.keep(bytes));
    }

    private ChildConfig config(long largest) {
        return new ChildConfig(Path.of("java"), Path.of("tools"), scratch, largest);
    }

    /** A scanner with a fixed result. */
    private final class FixedScanner implements VirusScanner {
        @Override
        public Scan scan(ByteSource bytes) {
            return scan;
        }

        @Override
        public boolean isSetUp() {
            return true;
        }

        @Override
        public Optional<String> signatures() {
            return Optional.of("fixed");
        }
    }

    /** An inspection whose inspector accepts everything, and finds the file's own text. */
    private final class Remembering extends FileInspection {
        @Override
        MediaInspector inspectorOf(String mediaType) {
            asked.add(mediaType);
            return new MediaInspector() {
                @Override
                public boolean takes(String type) {
                    return true;
                }

                @Override
                public Inspection inspect(Path file, String name, Path directory) {
                    assertThat(file).hasParent(directory);
                    return new InspectionFacts(Map.of(Fact.TEXT, text(file)));
                }
            };
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
