package vn.lantoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignedInOnlyTest {
    @ParameterizedTest
    @CsvSource({
        "console, /console",
        "/console/officers, /console/officers",
        "/console;a=b/officers, /console/officers",
        "/;a=b/console, /console",
        "//console, /console",
        "/api;v=1/v1/organisations, /api/v1/organisations"
    })
    void a_path_is_judged_as_it_is_matched(String path, String plain) {
        assertThat(SignedInOnly.plain(path)).isEqualTo(plain);
    }
}
