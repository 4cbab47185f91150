package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.child.SandboxConfig;

/** The settings of the sandbox: hubs that require it, and the folders visible in it. */
class SandboxSettingTest {
    @Test
    void production_requires_a_sandbox() throws Exception {
        assertThat(asked(real()).mandatory()).isTrue();
    }

    @Test
    void a_demo_or_explicit_consent_needs_no_sandbox() throws Exception {
        var settings = real();
        settings.put("LANTOA_UNSANDBOXED", "accepted");
        assertThat(asked(settings).mandatory()).isFalse();

        settings.remove("LANTOA_UNSANDBOXED");
        settings.put("LANTOA_DEMO", "true");
        assertThat(asked(settings).mandatory()).isFalse();
    }

    @Test
    void only_the_exact_value_gives_consent() throws Exception {
        var settings = real();
        settings.put("LANTOA_UNSANDBOXED", "true");

        assertThatIllegalStateException()
                .isThrownBy(() -> asked(settings))
                .withMessageContaining("LANTOA_UNSANDBOXED must be accepted");
    }

    @Test
    void the_sandbox_shows_the_tools_but_no_settings() throws Exception {
        var settings = real();
        settings.put("JBOSS_HOME_DIR", "/opt/lantoa/wildfly");
        settings.put("JAVA_HOME", "/opt/jdk");
        settings.put("LANTOA_FFMPEG", "/srv/ff/bin/ffmpeg");

        assertThat(asked(settings).readable())
                .containsExactly(
                        Path.of("/opt/jdk"),
                        Path.of("/opt/lantoa/wildfly/lantoa"),
                        Path.of("/srv/ff/bin/ffmpeg"),
                        Path.of("/srv/ff/lib"));
    }

    private static SandboxConfig asked(Map<String, String> settings) {
        return new HubConfig(settings::get).sandbox;
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
