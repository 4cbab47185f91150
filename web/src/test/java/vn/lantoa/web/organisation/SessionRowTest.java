package vn.lantoa.web.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionRowTest {
    @ParameterizedTest(name = "{1} is recognised")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Mozilla/5.0 (Linux; Android 9; SM-J730G) AppleWebKit/537.36 Chrome/109.0 Mobile Safari/537.36 | Chrome, Android
                    Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0 | Edge, Windows
                    Mozilla/5.0 (iPhone; CPU iPhone OS 12_5 like Mac OS X) AppleWebKit/605.1 Version/12.1 Safari/604.1 | Safari, iPhone
                    Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0 | Firefox, Linux
                    curl/8.5.0 | curl/8.5.0""")
    void shows_the_common_name_of_a_browser(String agent, String name) {
        assertThat(SessionRow.named(agent)).isEqualTo(name);
    }
}
