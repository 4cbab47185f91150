package vn.lantoa.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.release.parity.MatrixEntry;
import vn.lantoa.release.parity.ParityState;
import vn.lantoa.release.parity.ServiceMatrix;

class MatrixCsvTest {
    @Test
    void has_a_line_for_every_cell_including_gaps() {
        var csv = MatrixPages.csv();

        MatrixPages.add(csv, Map.of("III.2", "Nộp hồ sơ \"trực tuyến\""), "elderly", matrix("III.2"));

        assertThat(csv.drain().lines())
                .containsExactly(
                        "\uFEFFservice,name,language,audience,state,assets",
                        "\"III.2\",\"Nộp hồ sơ \"\"trực tuyến\"\"\",\"vi\",\"elderly\",\"current\",\"a\"",
                        "\"III.2\",\"Nộp hồ sơ \"\"trực tuyến\"\"\",\"km\",\"elderly\",\"missing\",\"\"");
    }

    @Test
    void no_cell_is_a_formula() {
        var csv = MatrixPages.csv();

        MatrixPages.add(csv, Map.of(), "elderly", matrix("=cmd"));

        assertThat(csv.drain()).contains("\"'=cmd\"").doesNotContain("\"=cmd\"");
    }

    @Test
    void returns_each_line_once() {
        var csv = MatrixPages.csv();

        MatrixPages.add(csv, Map.of(), "elderly", matrix("III.2"));
        assertThat(csv.drain().lines()).hasSize(3);
        MatrixPages.add(csv, Map.of(), "citizens", matrix("III.2"));
        assertThat(csv.drain().lines()).hasSize(2);
    }

    private static ServiceMatrix matrix(String service) {
        var entry = new MatrixEntry(
                "a", "vi", "STANDARD", "Tên", List.of("elderly"), List.of(service), ParityState.CURRENT);
        return ServiceMatrix.of(List.of(entry), List.of(), List.of("vi", "km"), "elderly");
    }
}
