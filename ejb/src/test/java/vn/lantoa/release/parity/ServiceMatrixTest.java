package vn.lantoa.release.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ServiceMatrixTest {
    private static final MatrixEntry SOURCE = entry("a", "vi", ParityState.CURRENT, "citizens", "1.004221", "III.2");
    private static final MatrixEntry KHMER = entry("b", "km", ParityState.OUTDATED, "elderly", "1.004221", "III.2");
    private static final MatrixEntry OTHER = entry("c", "vi", ParityState.IN_WORK, "elderly", "III.3");
    private static final List<String> WANTED = List.of("vi", "crw");

    @Test
    void shows_every_service_in_every_wanted_language() {
        var matrix = ServiceMatrix.of(List.of(SOURCE, KHMER, OTHER), List.of(), WANTED, "");

        assertThat(matrix.languages()).containsExactly("vi", "crw", "km");
        assertThat(matrix.rows()).extracting(ServiceMatrix.Row::service).containsExactly("1.004221", "III.2", "III.3");
        assertThat(states(matrix, 0)).containsExactly(ParityState.CURRENT, ParityState.MISSING, ParityState.OUTDATED);
        assertThat(states(matrix, 2)).containsExactly(ParityState.IN_WORK, ParityState.MISSING, ParityState.MISSING);
        assertThat(matrix.missing()).isEqualTo(4);
    }

    @Test
    void counts_only_assets_for_the_selected_audience() {
        var matrix = ServiceMatrix.of(List.of(SOURCE, KHMER, OTHER), List.of(), WANTED, "elderly");

        assertThat(states(matrix, 0)).containsExactly(ParityState.MISSING, ParityState.MISSING, ParityState.OUTDATED);
    }

    @Test
    void a_cell_shows_the_best_state_of_its_assets() {
        var old = entry("d", "vi", ParityState.OUTDATED, "citizens", "III.2");

        assertThat(states(ServiceMatrix.of(List.of(old, SOURCE), List.of(), WANTED, ""), 1))
                .startsWith(ParityState.CURRENT);
    }

    @Test
    void an_unexplained_service_is_a_row_of_gaps() {
        var matrix = ServiceMatrix.of(List.of(SOURCE), List.of("1.004221", "2.000889"), WANTED, "");

        assertThat(matrix.rows())
                .extracting(ServiceMatrix.Row::service)
                .containsExactly("1.004221", "2.000889", "III.2");
        assertThat(states(matrix, 1)).containsOnly(ParityState.MISSING);
    }

    @Test
    void is_paged_without_omitting_services() {
        var codes = IntStream.range(0, 700).mapToObj("1.%06d"::formatted).toList();
        var matrix = ServiceMatrix.of(List.of(SOURCE), codes, WANTED, "");

        var seen = new ArrayList<String>();
        for (var page = matrix.after("", 100);
                !page.rows().isEmpty();
                page = matrix.after(page.last().orElseThrow(), 100)) {
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(100);
            page.rows().forEach(row -> seen.add(row.service()));
        }

        assertThat(seen)
                .containsAll(codes)
                .doesNotHaveDuplicates()
                .hasSize(matrix.rows().size());
        assertThat(matrix.missing()).isEqualTo(matrix.rows().size() * 2L - 2);
    }

    @Test
    void an_empty_matrix_has_no_gaps() {
        assertThat(ServiceMatrix.of(List.of(), List.of(), WANTED, "").missing()).isZero();
    }

    private static List<ParityState> states(ServiceMatrix matrix, int row) {
        return matrix.rows().get(row).cells().stream()
                .map(ServiceMatrix.Cell::state)
                .toList();
    }

    private static MatrixEntry entry(
            String asset, String language, ParityState state, String audience, String... services) {
        return new MatrixEntry(
                asset, language, "STANDARD", "Tên " + asset, List.of(audience), List.of(services), state);
    }
}
