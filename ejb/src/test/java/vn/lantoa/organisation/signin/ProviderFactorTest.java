package vn.lantoa.organisation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.OfficerId;

class ProviderFactorTest {
    private static final String ISSUER = "https://dangnhap.example.vn/realms/tinh";
    private static final OfficerId OFFICER = new OfficerId(UUID.randomUUID());

    @Test
    void a_bound_account_counts_as_a_factor_if_its_class_does() {
        assertThat(factor(List.of("2"), ISSUER).isOf(OFFICER)).isTrue();
        assertThat(factor(List.of(), ISSUER).isOf(OFFICER)).isFalse();
        assertThat(factor(List.of("2"), "https://another.example.vn").isOf(OFFICER))
                .isFalse();
        assertThat(factor(List.of("2"), ISSUER).isOf(new OfficerId(UUID.randomUUID())))
                .isFalse();
    }

    private static ProviderAccounts factor(List<String> acr, String boundAt) {
        var factor = new ProviderAccounts();
        var client = new OidcConfig.Client(URI.create(ISSUER), "lantoa", new Secret("secret"));
        factor.config = new OidcConfig(client, List.of("openid"), acr, Set.of());
        factor.identities = new OfficerIdentities() {
            @Override
            List<BoundIdentity> of(OfficerId officer) {
                return officer.equals(OFFICER)
                        ? List.of(new BoundIdentity(UUID.randomUUID(), boundAt, "s", Instant.EPOCH, null))
                        : List.of();
            }
        };
        return factor;
    }
}
