package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RandomTokenTest {
    @Test
    void is_long_and_never_twice_the_same() {
        assertThat(RandomToken.fresh().value()).hasSize(43).matches("[A-Za-z0-9_-]+");
        assertThat(RandomToken.fresh()).isNotEqualTo(RandomToken.fresh());
    }

    @Test
    void is_not_printed() {
        assertThat(RandomToken.fresh()).hasToString("•••");
    }

    @Test
    void derived_values_differ_from_the_token_and_its_hash() {
        var token = new RandomToken("abc");

        assertThat(token.derived("csrf"))
                .isEqualTo(new RandomToken("abc").derived("csrf"))
                .isNotEqualTo(token.derived("other"))
                .isNotEqualTo(token.sha256().hex());
    }
}
