package vn.lantoa.organisation.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.MailFault;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.organisation.MailerContract;
import vn.lantoa.organisation.SmtpConfig;

class SmtpMailerTest extends MailerContract {
    private static final Session SESSION = Session.getInstance(new Properties());
    private final LetterBox box = new LetterBox();

    @AfterEach
    void close() throws IOException {
        box.close();
    }

    @Override
    protected Mailer mailer() {
        return mailer(new SmtpConfig(URI.create("smtp://localhost:" + box.port() + "?from=lantoa@tinh.example.vn")));
    }

    @Override
    protected List<Letter> arrived() {
        return box.messages().stream().map(SmtpMailerTest::letter).toList();
    }

    @Test
    void is_off_without_a_server() {
        assertThat(mailer(new SmtpConfig(null)).isOn()).isFalse();
    }

    @Test
    void uses_the_configured_sender() throws MessagingException {
        mailer().send(new Letter("a@example.vn", "s", "t"));

        assertThat(new MimeMessage(SESSION, box.messages().get(0)).getFrom()[0]).hasToString("lantoa@tinh.example.vn");
    }

    @Test
    void a_subject_cannot_inject_headers() throws MessagingException {
        mailer().send(new Letter("a@example.vn", "s\r\nBcc: b@example.vn", "t"));

        assertThat(new MimeMessage(SESSION, box.messages().get(0))).satisfies(sent -> {
            assertThat(sent.getHeader("Bcc")).isNull();
            assertThat(sent.getSubject()).isEqualTo("s Bcc: b@example.vn");
        });
    }

    @Test
    void subscription_e_mails_have_one_click_unsubscribe() throws MessagingException {
        var end = URI.create("https://lantoa.example.vn/letters/end?link=x");
        mailer().send(new Letter("a@example.vn", "s", "t", end));
        mailer().send(new Letter("a@example.vn", "s", "t"));

        var byThem = new MimeMessage(SESSION, box.messages().get(0));
        assertThat(byThem.getHeader("List-Unsubscribe")).containsExactly("<" + end + ">");
        assertThat(byThem.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(new MimeMessage(SESSION, box.messages().get(1)).getHeader("List-Unsubscribe"))
                .isNull();
    }

    @Test
    void reports_an_unavailable_server() throws IOException {
        var mailer = mailer();
        box.close();

        assertThatExceptionOfType(MailFault.class).isThrownBy(() -> mailer.send(new Letter("a@example.vn", "s", "t")));
    }

    private static SmtpMailer mailer(SmtpConfig config) {
        var mailer = new SmtpMailer();
        mailer.config = config;
        mailer.address = new HubAddress(URI.create("http://localhost:8080"), URI.create("http://localhost:8080"));
        mailer.clock = SettableClock.atNoon();
        return mailer;
    }

    private static Letter letter(InputStream bytes) {
        try {
            var message = new MimeMessage(SESSION, bytes);
            return new Letter(
                    message.getRecipients(Message.RecipientType.TO)[0].toString(),
                    message.getSubject(),
                    String.valueOf(message.getContent()).replace("\r\n", "\n"));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
