package vn.lantoa.sms.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issue;

class SetContactTermsTest {
    private static final Set<LegalBasis> CONSENT = Set.of(LegalBasis.CONSENT);

    @Test
    void accepts_strict_and_looser_terms() {
        assertThat(codes(ContactTerms.STRICT)).isEmpty();
        assertThat(codes(new ContactTerms(QuietHours.NONE, 0, "", Set.of(LegalBasis.VITAL_INTEREST), false, "")))
                .isEmpty();
    }

    @Test
    void reports_all_errors() {
        assertThat(codes(new ContactTerms(QuietHours.STRICT, 51, "[".repeat(21), Set.of(), true, "TC!")))
                .containsExactly("out-of-range", "too-long", "missing", "malformed");
        assertThat(codes(new ContactTerms(QuietHours.STRICT, 3, "[TB]\n", CONSENT, true, "")))
                .containsExactly("malformed", "missing");
    }

    private static List<String> codes(ContactTerms terms) {
        return SetContactTerms.check(terms).list().stream().map(Issue::code).toList();
    }
}
