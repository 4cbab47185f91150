package vn.lantoa.distribution.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.kernel.Network;

class OutwardRulesTest {
    private static final OutwardConfig OPEN = new OutwardConfig(List.of());
    private static final OutwardConfig WITH_LOOPBACK = new OutwardConfig(List.of(Network.parse("127.0.0.0/8")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "::ffff:127.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001::1"
            })
    void rejects_internal_addresses(String address) throws UnknownHostException {
        assertThat(OutwardRules.mayConnect(InetAddress.getByName(address), OPEN))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "192.169.0.1", "223.255.255.1", "2606:4700::1111"})
    void connects_to_global_addresses_over_tls_only(String address) throws UnknownHostException {
        assertThat(OutwardRules.mayConnect(InetAddress.getByName(address), OPEN))
                .isTrue();
        assertThat(OutwardRules.mayBePlain(InetAddress.getByName(address), OPEN))
                .isFalse();
    }

    @Test
    void connects_where_the_operator_allows() throws UnknownHostException {
        assertThat(OutwardRules.mayConnect(InetAddress.getByName("127.3.2.1"), WITH_LOOPBACK))
                .isTrue();
        assertThat(OutwardRules.mayBePlain(InetAddress.getByName("127.3.2.1"), WITH_LOOPBACK))
                .isTrue();
        assertThat(OutwardRules.mayConnect(InetAddress.getByName("10.0.0.1"), WITH_LOOPBACK))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://toasoan.example.vn/lantoa?k=1", "http://127.0.0.1:8080/", "HTTPS://a.vn"})
    void accepts_the_address_of_a_service(String address) {
        assertThat(OutwardRules.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "gopher://a.vn/",
                "https://",
                "a.vn",
                "https://u:p@a.vn/",
                "https://a.vn/#x",
                "https://a b/",
                "javascript:alert(1)",
                ""
            })
    void rejects_invalid_addresses(String address) {
        assertThat(OutwardRules.isAddress(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0", "10.0.0.0/33", "báo.vn/8", "/8", ""})
    void accepts_only_networks(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
    }
}
