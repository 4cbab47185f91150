package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;

/** E-mail to officers, over a third-party mail server. */
class MailIT {
    private static final String TITLE = "Tờ rơi chờ duyệt ở phường";

    @Test
    void e_mails_the_approver_once_the_mail_server_is_available() throws Exception {
        reachable(TheProduct.running(), "duyet", "duyet@tinh.example.vn");
        var job = MainJob.begin(TheProduct.uri(), "training-material", TITLE);
        job.taken(
                job.uploader().upload(job.asset(), "tờ rơi.txt", "master", null, BodyPublishers.ofString("Bước một.")));

        var submission = job.submit();

        var letter = TheMailServer.letter("duyet@tinh.example.vn", submission);
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getFrom()[0]).hasToString(TheMailServer.SENDER);
        assertThat(letter.getSubject()).contains(TITLE);
        assertThat(GreenMailUtil.getHeaders(letter)).contains("Auto-Submitted: auto-generated");
    }

    private static void reachable(Product product, String login, String email) throws Exception {
        try (var connection = TheDatabase.of(product);
                var update = connection.prepareStatement("update officer set email = ? where login = ?")) {
            update.setString(1, email);
            update.setString(2, login);
            assertThat(update.executeUpdate()).isOne();
        }
    }
}
