package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Issue;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.sms.contact.ContactList;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.ContactTerms;
import vn.lantoa.sms.contact.LegalBasis;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.order.OrderRules;

class MailingDraftTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOON = Instant.parse("2026-12-01T05:00:00Z");

    @Test
    void accepts_a_valid_mailing() {
        var spec = spec(NOON, "2026-12-02T05:00:00Z");

        assertThat(MailingDraft.check(spec, list(LegalBasis.CONSENT, null), "[TB] Nop ho so.", ContactTerms.STRICT)
                        .isEmpty())
                .isTrue();
        assertThat(window(spec).isEmpty()).isTrue();
    }

    @Test
    void rejects_a_mailing_without_label_legal_basis_or_numbers() {
        var spec = spec(NOON, "2027-02-02T05:00:00Z");

        assertThat(MailingDraft.check(spec, list(LegalBasis.PUBLIC_TASK, NOON), "Nop ho so.", ContactTerms.STRICT)
                        .list())
                .extracting(Issue::code)
                .containsExactly("list-purged", "list-purged-before", "no-legal-basis", "label-missing");
    }

    @Test
    void rejects_a_window_at_night_or_in_the_past() {
        var night = spec(Instant.parse("2026-12-01T15:30:00Z"), "2026-12-01T23:00:00Z");
        var past = spec(Instant.parse("2026-11-01T05:00:00Z"), "2026-11-02T05:00:00Z");

        assertThat(window(night).list()).extracting(Issue::code).containsExactly("order-window-quiet");
        assertThat(window(past).list()).extracting(Issue::code).containsExactly("order-window-past");
    }

    private static Issues window(MailingSpec spec) {
        return OrderRules.window(spec.opensAt(), spec.closesAt(), ContactTerms.STRICT.quiet(), ZONE, NOON);
    }

    private static MailingSpec spec(Instant opens, String closes) {
        return new MailingSpec(
                new ContactListId(UUID.randomUUID()),
                new RouteId(UUID.randomUUID()),
                null,
                MessageClass.NOTICE,
                opens,
                Instant.parse(closes));
    }

    private static ContactList list(LegalBasis basis, @Nullable Instant purgedAt) {
        return new ContactList(
                new ContactListId(UUID.randomUUID()),
                new OrganisationId(UUID.randomUUID()),
                "Danh sách",
                basis,
                "QĐ 12",
                5,
                Instant.parse("2027-01-01T00:00:00Z"),
                purgedAt);
    }
}
