package vn.lantoa.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFolderTest {
    private static final String FIRST = "first";
    private static final String SECOND = "second";

    @TempDir
    Path directory;

    @Test
    void temporary_files_of_a_form_are_deleted_with_the_request() throws IOException {
        var folder = folder();
        folder.begin(FIRST);
        var left = file("a");
        folder.end(FIRST);

        assertThat(left).doesNotExist();
    }

    @Test
    void files_of_another_open_form_stay() throws IOException {
        var folder = folder();
        folder.begin(FIRST);
        var early = file("a");
        folder.begin(SECOND);
        var late = file("b");
        folder.end(FIRST);

        assertThat(early).doesNotExist();
        assertThat(late).exists();
        folder.end(SECOND);
        assertThat(late).doesNotExist();
    }

    private Path file(String name) throws IOException {
        return Files.createFile(directory.resolve(name));
    }

    private FormFolder folder() {
        return new FormFolder() {
            @Override
            Path folder() {
                return directory;
            }
        };
    }
}
