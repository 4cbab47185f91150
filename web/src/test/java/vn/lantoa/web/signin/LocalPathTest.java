package vn.lantoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/console", "/console/organisations?q=s%E1%BB%9F&after=a", "/a/b.c~d"})
    void redirects_to_a_local_path(String next) {
        assertThat(LocalPath.of(next, "/console")).hasToString(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/%zz",
                "/a\r\nSet-Cookie: x=y",
                "/ a",
                "/<script>"
            })
    void redirects_home_instead_of_elsewhere(String next) {
        assertThat(LocalPath.of(next, "/console")).hasToString("/console");
    }
}
