package vn.lantoa.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.lantoa.organisation.credential.LocalPasswords;
import vn.lantoa.organisation.signin.OidcConfig;

/** The settings of the identity provider. */
class ProviderSettingTest {
    private static final String ISSUER = "https://dangnhap.example.gov.vn/realms/tinh";

    @Test
    void without_a_configured_provider_everybody_uses_passwords() {
        var ways = read(demo());

        assertThat(ways.oidc).isEqualTo(OidcConfig.OFF);
        assertThat(ways.local).isEqualTo(LocalPasswords.EVERYBODYS);
    }

    @Test
    void with_a_provider_passwords_are_for_administrators_unless_configured() {
        var settings = provider();
        assertThat(read(settings).local.administratorsOnly()).isTrue();

        settings.put("LANTOA_OIDC_LOCAL", "everyone");
        assertThat(read(settings).local.administratorsOnly()).isFalse();
    }

    @Test
    void reads_requested_and_accepted_values() {
        var settings = provider();
        settings.put("LANTOA_OIDC_SCOPES", "profile");
        settings.put("LANTOA_OIDC_ACR", "gold, 2");
        settings.put("LANTOA_OIDC_HOSTS", "Khoa.example.gov.vn");
        var oidc = read(settings).oidc;

        assertThat(oidc.issuer()).isEqualTo(ISSUER);
        assertThat(oidc.scopes()).containsExactly("openid", "profile");
        assertThat(oidc.acr()).containsExactly("gold", "2");
        assertThat(oidc.isOfProvider(URI.create("https://dangnhap.example.gov.vn/x")))
                .isTrue();
        assertThat(oidc.isOfProvider(URI.create("https://khoa.example.gov.vn:8443/x")))
                .isTrue();
        assertThat(oidc.isOfProvider(URI.create("http://khoa.example.gov.vn/x")))
                .isFalse();
        assertThat(oidc.isOfProvider(URI.create("http://dangnhap.example.gov.vn/x")))
                .isFalse();
        assertThat(oidc.isOfProvider(URI.create("https://169.254.169.254/x"))).isFalse();
    }

    @Test
    void incomplete_settings_prevent_the_start() {
        var settings = demo();
        settings.put("LANTOA_OIDC_CLIENT_ID", "lantoa");

        assertThatIllegalStateException()
                .isThrownBy(() -> read(settings))
                .withMessageContaining("LANTOA_OIDC_ISSUER is missing")
                .withMessageContaining("LANTOA_OIDC_SECRET is missing");
    }

    @Test
    void a_provider_without_tls_must_be_on_this_machine() {
        var settings = provider();
        settings.put("LANTOA_OIDC_ISSUER", "http://127.0.0.1:8180/realms/tinh");
        assertThat(read(settings).oidc.isOn()).isTrue();

        settings.put("LANTOA_OIDC_ISSUER", "http://dangnhap.example.gov.vn/realms/tinh");
        settings.put("LANTOA_OIDC_LOCAL", "nobody");
        assertThatIllegalStateException()
                .isThrownBy(() -> read(settings))
                .withMessageContaining("LANTOA_OIDC_ISSUER must begin with https")
                .withMessageContaining("LANTOA_OIDC_LOCAL must be administrators or everyone");
    }

    @Test
    void the_secret_is_never_shown() {
        assertThat(read(provider()).oidc.toString()).doesNotContain("bí mật");
    }

    private static HubConfig read(Map<String, String> settings) {
        return new HubConfig(settings::get);
    }

    private static Map<String, String> provider() {
        var settings = demo();
        settings.put("LANTOA_OIDC_ISSUER", ISSUER);
        settings.put("LANTOA_OIDC_CLIENT_ID", "lantoa");
        settings.put("LANTOA_OIDC_SECRET", "bí mật");
        return settings;
    }

    private static Map<String, String> demo() {
        return new HashMap<>(Map.of(
                "LANTOA_DEMO", "true",
                "LANTOA_S3_ENDPOINT", "http://127.0.0.1:9000",
                "LANTOA_S3_ACCESS_KEY", "key",
                "LANTOA_S3_SECRET_KEY", "secret"));
    }
}
