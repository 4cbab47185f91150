package vn.lantoa.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedOwnerTest {
    @Test
    void accepts_an_e_mail_address() {
        assertThat(FeedOwner.parse(" truyen-thong@tinh.example.vn ").email()).isEqualTo("truyen-thong@tinh.example.vn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1022", "truyen-thong", "@tinh.example.vn", "a b@tinh.example.vn", "a@tinh", "<a@b.vn>"})
    void rejects_an_invalid_address(String text) {
        assertThatThrownBy(() -> FeedOwner.parse(text)).hasMessage("must be an e-mail address");
    }
}
