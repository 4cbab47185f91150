package vn.lantoa.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.NotFound;

class CalendarNameTest {
    @Test
    void names_everyones_an_organisations_and_a_campaigns() {
        assertThat(CalendarName.parse("public").of()).isEqualTo(CalendarName.CalendarSubject.EVERYONE);
        assertThat(CalendarName.parse("org-so-khcn"))
                .isEqualTo(new CalendarName(CalendarName.CalendarSubject.ORGANISATION, "so-khcn"));
        assertThat(CalendarName.parse("campaign-10-10-2027")).hasToString("campaign-10-10-2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "org-", "campaign-", "ORG-x", "publics", "campaign-A", "x"})
    void nothing_else_is_a_name(String name) {
        assertThatThrownBy(() -> CalendarName.parse(name)).isInstanceOf(NotFound.class);
    }
}
