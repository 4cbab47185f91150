package vn.lantoa.organisation.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issue;

class PartnerContactRulesTest {
    private static final String EMAIL = "trucban@toasoan.example";
    private static final Set<ContactDuty> RECALLS = Set.of(ContactDuty.RECALL);

    @Test
    void accepts_a_contact_with_name_duty_and_address() {
        assertThat(codes(new PartnerContact("Trực ban", EMAIL, "+84 251 3822 000", RECALLS)))
                .isEmpty();
        assertThat(codes(new PartnerContact("Tổ kỹ thuật", "", "0251-3822-000", Set.of(ContactDuty.TECHNICAL))))
                .isEmpty();
    }

    @Test
    void reports_everything_missing_at_once() {
        assertThat(codes(new PartnerContact(" ", "", "", Set.of())))
                .containsExactly("name missing", "email or-phone", "duties missing");
    }

    @Test
    void rejects_a_recall_contact_without_an_address() {
        assertThat(codes(new PartnerContact("Trực ban", "", "0251 3822 000", RECALLS)))
                .containsExactly("email needed-for-recalls");
    }

    @Test
    void refuses_what_is_no_address_or_number() {
        for (var text :
                List.of("toasoan", "a@b", "a b@toasoan.example", "a@toasoan.example\nBcc: x@y.example", "<a@b.vn>"))
            assertThat(codes(new PartnerContact("A", text, "", RECALLS)))
                    .as(text)
                    .contains("email malformed");
        for (var text : List.of("gọi tôi", "12", "+", "0251;3822"))
            assertThat(codes(new PartnerContact("A", EMAIL, text, RECALLS)))
                    .as(text)
                    .contains("phone malformed");
    }

    @Test
    void rejects_overlong_values() {
        assertThat(codes(new PartnerContact("x".repeat(201), EMAIL, "1".repeat(41), RECALLS)))
                .containsExactly("name too-long", "phone too-long");
    }

    private static List<String> codes(PartnerContact contact) {
        return contact.check().list().stream()
                .map(PartnerContactRulesTest::text)
                .toList();
    }

    private static String text(Issue issue) {
        return issue.field() + " " + issue.code();
    }
}
