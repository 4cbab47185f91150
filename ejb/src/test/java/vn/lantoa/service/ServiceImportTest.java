package vn.lantoa.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.service.ServiceImport.CurrentRegister;
import vn.lantoa.service.ServiceImport.OwnedCode;
import vn.lantoa.service.ServiceImport.Registered;
import vn.lantoa.service.ServiceImport.Step;

class ServiceImportTest {
    private static final String HEAD = "code,name,field,level,agencies,essential,address,former_code,valid_until\n";
    private static final ServiceId BIRTH = new ServiceId(new UUID(0, 1));
    private static final ServiceId DEATH = new ServiceId(new UUID(0, 2));

    /** The service for births had another code before. */
    private static final CurrentRegister STANDING = CurrentRegister.of(
            List.of(new Registered(BIRTH, row("1.001", "Khai sinh")), new Registered(DEATH, row("2.001", "Khai tử"))),
            List.of(new OwnedCode("0.001", BIRTH), new OwnedCode("1.001", BIRTH), new OwnedCode("2.001", DEATH)),
            List.of("so-tuphap", "so-khcn"));

    @Test
    void adds_changes_and_leaves_services() {
        var plan = plan(
                "3.001,Kết hôn,Hộ tịch,province,so-tuphap so-khcn,có,https://portal.example.vn/a?b=1,,31/12/2026",
                "1.001,Đăng ký khai sinh,Hộ tịch,commune,so-tuphap,,,,",
                "2.001,Khai tử,Hộ tịch,commune,so-tuphap,no,,,");

        assertThat(plan)
                .extracting(Step::effect)
                .containsExactly(ServiceEffect.ADDED, ServiceEffect.CHANGED, ServiceEffect.SAME);
        var added = plan.get(0).row();
        assertThat(added.agencies()).containsExactly("so-khcn", "so-tuphap");
        assertThat(added.essential()).isTrue();
        assertThat(added.validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_former_code_changes_a_services_code_once() {
        var recoded = plan("1.002,Khai sinh,Hộ tịch,commune,so-tuphap,,,1.001,");
        assertThat(recoded)
                .containsExactly(new Step(ServiceEffect.RECODED, recoded.get(0).row(), BIRTH));

        var again = plan("1.001,Khai sinh,Hộ tịch,commune,so-tuphap,,,0.001,");
        assertThat(again).extracting(Step::effect).containsExactly(ServiceEffect.SAME);
    }

    @Test
    void missing_table_columns_leave_values_unchanged() {
        var table = ServiceImport.table("code,name,field,level,agencies\n1.001,Khai sinh,Hộ tịch,commune,so-tuphap\n");
        var absent = ServiceImport.absent(table);
        assertThat(absent).containsExactly("essential", "address", "valid_until");
        var before = new ServiceRow(
                "1.001",
                "Khai sinh",
                "Hộ tịch",
                ServiceLevel.COMMUNE,
                List.of("so-tuphap"),
                true,
                "https://portal.example.vn/1",
                LocalDate.of(2027, 1, 1),
                "");

        assertThat(ServiceImport.service(table.rows().get(0)).keeping(absent, before))
                .isEqualTo(before);
    }

    @Test
    void a_service_can_return_to_a_former_code() {
        var back = plan("0.001,Khai sinh,Hộ tịch,commune,so-tuphap,,,1.001,");

        assertThat(back).extracting(Step::effect).containsExactly(ServiceEffect.RECODED);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "',Tên,Hộ tịch,commune,,,,,'                                | lines[2].code missing",
                "'a b,Tên,Hộ tịch,commune,,,,,'                             | lines[2].code malformed",
                "'9,,Hộ tịch,commune,,,,,'                                  | lines[2].name missing",
                "'9,Tên,Hộ tịch,village,,,,,'                               | lines[2].level unknown",
                "'9,Tên,Hộ tịch,commune,,maybe,,,'                          | lines[2].essential neither-yes-nor-no",
                "'9,Tên,Hộ tịch,commune,,,http://portal.example.vn,,'       | lines[2].address not-a-web-address",
                "'9,Tên,Hộ tịch,commune,,,https://portal.example.vn/{a},,'  | lines[2].address not-a-web-address",
                "'9,Tên,Hộ tịch,commune,,,https://portal.example.vn/%a,,'   | lines[2].address not-a-web-address",
                "'9,Tên,Hộ tịch,commune,,,,,31/31/2026'                     | lines[2].valid_until not-a-date",
                "'9,Tên,Hộ tịch,commune,so-nao,,,,'                         | lines[2].agencies unknown",
                "'9,Tên,Hộ tịch,commune,,,,8,'                              | lines[2].former_code unknown",
                "'9,Tên,Hộ tịch,commune,,,,9,'                              | lines[2].former_code same-code",
                "'2.001,Tên,Hộ tịch,commune,,,,1.001,'                      | lines[2].code code-taken",
                "'0.001,Tên,Hộ tịch,commune,,,,,'                           | lines[2].code former-code",
            })
    void rejects_an_invalid_row(String row, String issue) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> plan(row)).satisfies(refused -> assertThat(
                        refused.issues().list())
                .extracting(one -> one.field() + " " + one.code())
                .contains(issue));
    }

    @Test
    void rejects_a_code_or_a_service_on_two_lines() {
        assertRejected(() -> plan("9,Tên,Hộ tịch,commune,,,,,", "9,Tên,Hộ tịch,commune,,,,,"), "lines[3].code twice");
        assertRejected(
                () -> plan("1.002,Khai sinh,Hộ tịch,commune,,,,1.001,", "1.001,Khai sinh,Hộ tịch,commune,,,,,"),
                "lines[3].code service-twice");
    }

    @Test
    void refuses_a_table_without_a_column_or_without_rows() {
        assertRejected(
                () -> ServiceImport.of("code,name,field,level\n9,Tên,Hộ tịch,commune\n", STANDING),
                "file column-missing");
        assertRejected(() -> ServiceImport.of(HEAD, STANDING), "file empty");
    }

    private static List<Step> plan(String... rows) {
        return ServiceImport.of(HEAD + String.join("\n", rows) + "\n", STANDING);
    }

    private static ServiceRow row(String code, String name) {
        return new ServiceRow(code, name, "Hộ tịch", ServiceLevel.COMMUNE, List.of("so-tuphap"), false, "", null, "");
    }
}
