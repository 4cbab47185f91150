package vn.lantoa.asset.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Rejected;

class UploadRulesTest {
    private static final Allowance PLENTY = new Allowance(1000, 5000);

    @Test
    void an_infographic_accepts_a_picture() {
        assertThat(codes("image/png", 1000L, PLENTY)).isEmpty();
    }

    @Test
    void rejects_a_file_type_unsupported_by_the_kind() {
        assertThat(codes("application/x-dosexec", 10L, PLENTY)).containsExactly("kind-not-accepted");
        assertThat(codes("application/octet-stream", 10L, PLENTY)).containsExactly("kind-not-accepted");
    }

    @Test
    void refuses_an_empty_file() {
        assertThat(codes("image/png", 0L, PLENTY)).containsExactly("empty-file");
    }

    @Test
    void rejects_files_over_the_limit_of_the_kind() {
        assertThat(codes("image/png", 1001L, PLENTY)).containsExactly("too-large");
    }

    @Test
    void rejects_files_over_the_organisations_quota() {
        assertThat(codes("image/png", 500L, new Allowance(1000, 499))).containsExactly("quota-exceeded");
        assertThat(codes("image/png", 499L, new Allowance(1000, 499))).isEmpty();
    }

    @Test
    void rejects_a_file_of_unknown_length_if_the_quota_is_used_up() {
        assertThat(codes("image/png", null, new Allowance(1000, 0))).containsExactly("quota-exceeded");
        assertThat(codes("image/png", null, new Allowance(1000, 1))).isEmpty();
    }

    @Test
    void reports_all_errors_at_once_under_the_general_name() {
        var issues = UploadRules.check(AssetKind.INFOGRAPHIC, FileRole.MASTER, "text/x-php", 0L, PLENTY);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> UploadRules.throwIfAny(issues))
                .satisfies(refusal -> {
                    assertThat(refusal.type()).isEqualTo("rejected");
                    assertThat(refusal.issues().list()).hasSize(2);
                });
    }

    @Test
    void throws_nothing_without_errors() {
        assertThatCode(() -> UploadRules.throwIfAny(
                        UploadRules.check(AssetKind.INFOGRAPHIC, FileRole.MASTER, "image/png", 5L, PLENTY)))
                .doesNotThrowAnyException();
    }

    private static List<String> codes(String type, @Nullable Long length, Allowance allowance) {
        return UploadRules.check(AssetKind.INFOGRAPHIC, FileRole.MASTER, type, length, allowance).list().stream()
                .map(Issue::code)
                .toList();
    }
}
