package vn.lantoa.organisation.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.OrganisationId;

class OfficerCardTest {
    private static final OrganisationId ORGANISATION = new OrganisationId(UUID.randomUUID());

    @Test
    void accepts_a_login_in_any_spelling() {
        var card = new OfficerCard(" Can.Bo ", "Ca\u0301n bo\u0323\u0302 ", "", ORGANISATION);

        assertThat(card.check().isEmpty()).isTrue();
        assertThat(card.login()).isEqualTo("can.bo");
        assertThat(card.displayName()).isEqualTo("C\u00e1n b\u1ed9");
    }

    @Test
    void reports_all_errors_at_once() {
        assertThat(codes(new OfficerCard("c b", "", "không phải", ORGANISATION)))
                .containsExactlyInAnyOrder("login not-a-login", "displayName missing", "email not-an-address");
        assertThat(codes(new OfficerCard("", "a\u0007b", "a@" + "b".repeat(200) + ".vn", ORGANISATION)))
                .containsExactlyInAnyOrder("login missing", "displayName control-characters", "email too-long");
        assertThat(codes(new OfficerCard("canbo", "x".repeat(201), "", ORGANISATION)))
                .containsExactly("displayName too-long");
    }

    private static List<String> codes(OfficerCard card) {
        return card.check().list().stream()
                .map(issue -> issue.field() + " " + issue.code())
                .toList();
    }
}
