package vn.lantoa.web.asset.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.asset.FileRole;
import vn.lantoa.kernel.Rejected;

class UploadMetadataTest {
    private static final String ASSET = "0b5c3a52-6a1e-4f0f-9a77-2c0f6f3f6d11";

    @Test
    void parses_metadata_of_tus_clients() {
        var metadata = UploadMetadata.parse("filename " + base64("tờ gấp.pdf") + ", filetype "
                + base64("application/pdf") + ",asset " + base64(ASSET) + ",role " + base64("print") + ",flag");

        assertThat(metadata.asset().toString()).isEqualTo(ASSET);
        assertThat(metadata.label().name().value()).isEqualTo("tờ gấp.pdf");
        assertThat(metadata.label().mediaType()).isEqualTo("application/pdf");
        assertThat(metadata.label().role()).isEqualTo(FileRole.PRINT);
        assertThat(metadata.pairs()).containsEntry("flag", "");
        assertThat(metadata.claim()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filename ***", "filename /9j/4A=="})
    void rejects_invalid_base64_and_utf_8(String header) {
        refuses(() -> UploadMetadata.parse(header), "metadata-malformed");
    }

    @Test
    void rejects_an_upload_without_asset_or_role() {
        refuses(() -> UploadMetadata.parse("filename " + base64("a.png")).asset(), "metadata-missing");
        refuses(() -> UploadMetadata.parse("filename " + base64("a.png")).label(), "metadata-missing");
        refuses(() -> UploadMetadata.parse("role " + base64("master")).label(), "name-missing");
        refuses(
                () -> UploadMetadata.parse("filename " + base64("a.png") + ",role " + base64("boss"))
                        .label(),
                "role-not-known");
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String type) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(call).satisfies(refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
