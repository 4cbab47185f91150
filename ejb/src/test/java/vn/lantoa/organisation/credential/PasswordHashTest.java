package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.credential.PasswordHash.Cost;

class PasswordHashTest {
    private static final Cost CHEAP = new Cost(64, 1, 1);

    @Test
    void matches_only_its_password() {
        var hash = PasswordHash.of("mật khẩu dài", CHEAP);

        assertThat(hash.matches("mật khẩu dài")).isTrue();
        assertThat(hash.matches("mật khẩu ngắn")).isFalse();
        assertThat(hash.matches("")).isFalse();
    }

    @Test
    void two_officers_with_the_same_password_have_different_hashes() {
        assertThat(PasswordHash.of("mật khẩu dài", CHEAP).encoded())
                .isNotEqualTo(PasswordHash.of("mật khẩu dài", CHEAP).encoded());
    }

    @Test
    void a_letter_may_be_typed_whole_or_in_parts() {
        assertThat(PasswordHash.of("ti\u1ebfng Vi\u1ec7t", CHEAP).matches("tie\u0302\u0301ng Vie\u0323\u0302t"))
                .isTrue();
    }

    @Test
    void keeps_what_it_cost() {
        var hash = PasswordHash.of("mật khẩu dài");

        assertThat(hash.encoded()).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(hash.isOutdated()).isFalse();
        assertThat(PasswordHash.of("mật khẩu dài", CHEAP).isOutdated()).isTrue();
    }

    /** A known result of the reference implementation, from its test suite. */
    @Test
    void agrees_with_the_reference_implementation() {
        var hash = new PasswordHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

        assertThat(hash.matches("password")).isTrue();
        assertThat(hash.matches("Password")).isFalse();
    }

    @Test
    void the_dummy_hash_matches_nothing_at_full_cost() {
        assertThat(PasswordHash.NOBODYS.matches("")).isFalse();
        assertThat(PasswordHash.NOBODYS.matches("lantoa-demo")).isFalse();
        assertThat(PasswordHash.NOBODYS.isOutdated()).isFalse();
    }

    @Test
    void rejects_an_invalid_hash() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordHash("lantoa-demo"));
    }

    @Test
    void is_not_printed() {
        assertThat(PasswordHash.of("mật khẩu dài", CHEAP)).hasToString("•••");
    }
}
