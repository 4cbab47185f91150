package vn.lantoa.sms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.lantoa.sms.gateway.RouteSettings.MessageIdForm;

class MessageIdFormTest {
    @ParameterizedTest
    @CsvSource({
        "HEX, 1A2B3C, DECIMAL, 1715004",
        "HEX, 001a2b3c, DECIMAL, 0001715004",
        "DECIMAL, 18446744073709551615, HEX, FFFFFFFFFFFFFFFF",
        "TEXT, a-1, TEXT, a-1",
    })
    void converts_ids_of_responses_to_those_of_receipts(
            MessageIdForm answers, String answered, MessageIdForm receipts, String receipted) {
        assertThat(answers.normal(answered)).isEqualTo(receipts.normal(receipted));
    }

    @ParameterizedTest
    @CsvSource({"HEX, xyz", "DECIMAL, 12ab", "TEXT, 0012"})
    void ids_of_other_formats_stay_unchanged(MessageIdForm form, String id) {
        assertThat(form.normal(" " + id + " ")).isEqualTo(id);
    }
}
