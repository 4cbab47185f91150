package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.credential.RequiredFactor.SecondFactorRoles;

/** The setting for the roles that must have a second factor. */
class SecondFactorSettingTest {
    private static final String ROLES = "LANTOA_SECOND_FACTOR_ROLES";

    @Test
    void administrators_releasers_and_approvers_must_have_one_where_the_hub_works_for_real() throws Exception {
        assertThat(asked(real())).isEqualTo(SecondFactorRoles.USUAL);
    }

    @Test
    void in_a_demo_no_factor_is_required_unless_configured() throws Exception {
        var demo = real();
        demo.put("LANTOA_DEMO", "true");

        assertThat(asked(demo)).isEqualTo(SecondFactorRoles.NOBODY);
        demo.put(ROLES, "administrator,releaser,approver");
        assertThat(asked(demo)).isEqualTo(SecondFactorRoles.USUAL);
    }

    @Test
    void a_required_factor_without_a_data_key_prevents_the_start() throws Exception {
        var settings = real();
        settings.remove("LANTOA_DATA_KEY");

        assertThatIllegalStateException()
                .isThrownBy(() -> asked(settings))
                .withMessageContaining("LANTOA_DATA_KEY is missing: the secrets of second factors are sealed with it");
        settings.put(ROLES, "none");
        assertThat(asked(settings)).isEqualTo(SecondFactorRoles.NOBODY);
    }

    private static SecondFactorRoles asked(Map<String, String> settings) {
        return new HubConfig(settings::get).secondFactorRoles;
    }

    private static Map<String, String> real() throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(new ECGenParameterSpec("secp256r1"));
        var key = pairs.generateKeyPair().getPrivate().getEncoded();
        return new HashMap<>(Map.of(
                "LANTOA_PUBLIC_URL", "https://lantoa.example.gov.vn",
                "LANTOA_S3_ENDPOINT", "http://127.0.0.1:9000",
                "LANTOA_S3_ACCESS_KEY", "key",
                "LANTOA_S3_SECRET_KEY", "secret",
                "LANTOA_SIGNING_KEY", Base64.getEncoder().encodeToString(key),
                "LANTOA_DATA_KEY", Base64.getEncoder().encodeToString(new byte[32])));
    }
}
