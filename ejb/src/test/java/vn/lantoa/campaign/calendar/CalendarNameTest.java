package vn.lantoa.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.NotFound;

class CalendarNameTest {
    @Test
    void parses_public_organisation_and_campaign_calendars() {
        assertThat(CalendarName.parse("public").of()).isEqualTo(CalendarName.CalendarSubject.EVERYONE);
        assertThat(CalendarName.parse("org-so-khcn"))
                .isEqualTo(new CalendarName(CalendarName.CalendarSubject.ORGANISATION, "so-khcn"));
        assertThat(CalendarName.parse("campaign-10-10-2027")).hasToString("campaign-10-10-2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org-", "campaign-", "ORG-x", "publics", "campaign-A", "x"})
    void rejects_other_names(String name) {
        assertThatThrownBy(() -> CalendarName.parse(name)).isInstanceOf(NotFound.class);
    }
}
