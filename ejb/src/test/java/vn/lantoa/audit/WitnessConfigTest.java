package vn.lantoa.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WitnessConfigTest {
    @Test
    void takes_addresses_with_commas_between_them_each_once() {
        assertThat(WitnessConfig.addresses("thanhtra@tinh.example.vn, luutru@tinh.example.vn thanhtra@tinh.example.vn"))
                .containsExactly("thanhtra@tinh.example.vn", "luutru@tinh.example.vn");
    }

    @Test
    void refuses_what_is_no_address() {
        assertThatIllegalArgumentException().isThrownBy(() -> WitnessConfig.addresses("thanhtra@tinh.example.vn, ai"));
    }
}
