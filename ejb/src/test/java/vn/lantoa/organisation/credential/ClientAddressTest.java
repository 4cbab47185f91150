package vn.lantoa.organisation.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:4:5:7, 2001:db8:1:2::/64",
        "[2001:db8:1:2:3:4:5:6], 2001:db8:1:2::/64",
        "fe80:0:0:0:1:2:3:4%eth0, fe80:0:0:0::/64",
        "2001:db8::7, 2001:db8::/64"
    })
    void uses_the_56_bit_network_of_ipv6(String address, String group) {
        assertThat(new ClientAddress(address).group()).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.0/24",
        "2001:db8:1:2:3:4:5:6, 2001:0db8:0001:0000::/56",
        "2001:db8:1:ff:ffff:4:5:7, 2001:0db8:0001:0000::/56",
        "2001:db8:1:100::1, 2001:0db8:0001:0100::/56",
        "[2001:db8::7], 2001:0db8:0000:0000::/56",
        "fe80::1:2%eth0, fe80:0000:0000:0000::/56",
        "::ffff:203.0.113.7, 203.0.113.0/24",
        "unknown, unknown"
    })
    void keeps_the_network_of_an_address(String address, String network) {
        assertThat(new ClientAddress(address).network()).isEqualTo(network);
    }
}
