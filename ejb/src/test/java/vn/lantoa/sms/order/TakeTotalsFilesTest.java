package vn.lantoa.sms.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.distribution.delivery.DropFolder;
import vn.lantoa.distribution.delivery.FoldersInMemory;
import vn.lantoa.distribution.delivery.PartnerMessages;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Problem;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.platform.template.FreemarkerTemplates;

class TakeTotalsFilesTest {
    private static final PartnerId COMPANY = new PartnerId(new UUID(0, 1));
    private static final String ORDER = "dat-gui-5b1f0a34-6a0e-4c3e-8f0c-0d7a6a0f9d11";
    private static final String TABLE = ORDER + "-KETQUA.csv";
    private static final String REFUSAL = ORDER + "-KETQUA-LOI.txt";
    private static final String RECEIPT = ORDER + "-KETQUA-DANHAN.txt";

    private final FoldersInMemory folder = new FoldersInMemory();
    private final Intake intake = new Intake();
    private final TakeTotalsFiles take = new TakeTotalsFiles();

    @BeforeEach
    void wire() {
        take.intake = intake;
        take.templates = new FreemarkerTemplates();
        take.folders = new PartnerMessages() {
            @Override
            public void withFolder(PartnerId partner, Consumer<DropFolder> work) {
                work.accept(folder);
            }
        };
        lay(TABLE, "outcome,reason,count\ndelivered,,9\n");
    }

    @Test
    void a_totals_table_is_read_in_place_and_answered_beside_it() {
        lay(REFUSAL, "của lần trước");

        take.call();

        assertThat(intake.taken).containsExactly("outcome,reason,count\ndelivered,,9\n");
        assertThat(folder.files).containsOnlyKeys(TABLE, RECEIPT);
        assertThat(lying(RECEIPT)).startsWith("Đã nhận bảng kết quả " + TABLE);
    }

    @Test
    void growing_and_settled_tables_are_not_answered() {
        intake.answer = false;

        take.call();

        assertThat(folder.files).containsOnlyKeys(TABLE);
    }

    @Test
    void a_wrong_table_gets_errors_by_line_and_is_not_read_again() {
        intake.refusal =
                new Rejected(Issues.of("lines[3].count", "malformed").and(Issues.of("totals", "over-cap", 100)));

        take.call();

        assertThat(lying(REFUSAL))
                .startsWith("Chưa nhận bảng kết quả " + TABLE)
                .contains("- Dòng 3: Số liệu", "- Tổng lớn hơn số thuê bao tối đa của yêu cầu là 100.")
                .doesNotContain("malformed");
        assertThat(intake.refused).hasSize(1);
        assertThat(folder.files).doesNotContainKey(RECEIPT);
    }

    @Test
    void a_table_of_a_pending_order_is_read_again_and_answered_once() {
        intake.refusal = new Conflict("order-not-running", "");

        take.call();
        var first = folder.files.get(REFUSAL);
        take.call();

        assertThat(lying(REFUSAL)).contains("chưa được ghi là đang gửi");
        assertThat(folder.files.get(REFUSAL)).as("the very file").isSameAs(first);
        assertThat(intake.refused).isEmpty();
    }

    @Test
    void an_unknown_or_foreign_order_is_not_found() {
        intake.refusal = new NotFound("order:x");

        take.call();

        assertThat(lying(REFUSAL)).contains("hãy xem lại tên tệp");
    }

    @Test
    void every_table_error_has_a_message() {
        for (var code : List.of(
                "empty",
                "column-missing",
                "too-many-lines",
                "too-big",
                "not-utf-8",
                "not-known",
                "malformed",
                "too-many",
                "more-reasons-than-failed",
                "over-cap")) {
            intake.refusal = new Rejected(Issues.of("file", code, 1));
            take.call();
            assertThat(lying(REFUSAL))
                    .as(code)
                    .doesNotContain("Không nhận được")
                    .doesNotContain(code);
        }
    }

    @Test
    void other_files_are_ignored_and_reading_is_limited() {
        folder.files.clear();
        for (var name : List.of(ORDER + ".zip", TABLE + ".part", "dat-gui-1-KETQUA.csv", RECEIPT, REFUSAL))
            lay(name, "x");
        lay(ORDER.replace("5b1f", "6b1f") + "-ketqua.CSV", "x".repeat(100_000));

        take.call();

        assertThat(intake.taken).singleElement().extracting(String::length).isEqualTo(TotalsIntake.LARGEST + 1);
    }

    private void lay(String name, String text) {
        folder.files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private String lying(String name) {
        return new String(Objects.requireNonNull(folder.files.get(name)), StandardCharsets.UTF_8);
    }

    private static final class Intake extends TotalsIntake {
        private final List<String> taken = new ArrayList<>();
        private final List<TotalsFile> refused = new ArrayList<>();
        private @Nullable Problem refusal;
        private boolean answer = true;

        @Override
        public List<PartnerId> companies() {
            return List.of(COMPANY);
        }

        @Override
        public boolean take(TotalsFile file, PartnerId company, byte[] bytes) {
            if (refusal != null) throw refusal;
            if (answer) taken.add(new String(bytes, StandardCharsets.UTF_8));
            return answer;
        }

        @Override
        public void refuse(TotalsFile file, PartnerId company, byte[] bytes) {
            refused.add(file);
        }
    }
}
