package vn.lantoa.organisation.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpTlsTest {
    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.vn:587, true",
        "smtp://mail.example.vn:25?from=a@b.vn, true",
        "smtp://10.0.0.5:25, true",
        "smtp://127.0.0.1.example.vn:25, true",
        "smtp://mail.example.vn:25?from=a@b.vn&plain=accepted, false",
        "smtp://mail.example.vn:25?plain=yes, true",
        "smtp://127.0.0.1:25, false",
        "smtp://localhost:25, false"
    })
    void no_e_mail_leaves_this_machine_without_tls_unless_explicitly_accepted(String url, String required) {
        var properties = SmtpMailer.properties(URI.create(url));

        assertThat(properties).containsEntry("mail.smtp.starttls.required", required);
        assertThat(properties).containsEntry("mail.smtp.starttls.enable", "true");
    }
}
