package vn.lantoa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WitnessConfigTest {
    @Test
    void accepts_comma_separated_addresses_without_duplicates() {
        assertThat(WitnessConfig.addresses("thanhtra@tinh.example.vn, luutru@tinh.example.vn thanhtra@tinh.example.vn"))
                .containsExactly("thanhtra@tinh.example.vn", "luutru@tinh.example.vn");
    }

    @Test
    void rejects_invalid_addresses() {
        assertThatIllegalArgumentException().isThrownBy(() -> WitnessConfig.addresses("thanhtra@tinh.example.vn, ai"));
    }
}
