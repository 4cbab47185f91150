package vn.lantoa.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract of every mailer. */
public abstract class MailerContract {
    /** A mailer with a server that accepts e-mails. */
    protected abstract Mailer mailer();

    /** The received e-mails, in order. */
    protected abstract List<Letter> arrived();

    @Test
    void is_on() {
        assertThat(mailer().isOn()).isTrue();
    }

    @Test
    void an_e_mail_keeps_its_diacritics() {
        var letter = new Letter(
                "canbo@sokhcn.example.vn", "[Lan Toả] Bị trả lại: Tờ rơi định danh", "Sửa số điện thoại.\n\nLan Toả\n");

        mailer().send(letter);

        assertThat(arrived()).containsExactly(letter);
    }

    @Test
    void a_line_with_only_a_dot_does_not_end_the_e_mail() {
        var letter = new Letter("canbo@sokhcn.example.vn", "Chấm", "trước\n.\nsau\n");

        mailer().send(letter);

        assertThat(arrived()).containsExactly(letter);
    }
}
