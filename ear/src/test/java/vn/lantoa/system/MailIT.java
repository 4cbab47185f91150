package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.Product;
import vn.lantoa.run.demo.HubClient;

/** What officers get by e-mail, over a mail server of another make. */
class MailIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String TITLE = "Tờ rơi chờ duyệt ở phường";

    @Test
    void tells_the_approver_by_e_mail_what_waits_and_where_once_the_mail_server_is_there() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
        server.start();
        var address = "smtp://127.0.0.1:" + server.getSmtp().getPort() + "?from=lantoa@tinh.example.vn";
        try (var product =
                TheProduct.ready(Product.start(TheProduct.settings("mail").with("LANTOA_SMTP_URL", address)))) {
            reachable(product, "duyet", "duyet@tinh.example.vn");
            var job = MainJob.begin(product.first().home(), "training-material", TITLE);
            job.taken(job.uploader()
                    .upload(job.asset(), "tờ rơi.txt", "master", null, BodyPublishers.ofString("Bước một.")));
            var submission = job.submit();

            HubClient.await("the letter", PATIENCE, () -> server.getReceivedMessages().length > 0);

            var letter = server.getReceivedMessages()[0];
            assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("duyet@tinh.example.vn");
            assertThat(letter.getFrom()[0]).hasToString("lantoa@tinh.example.vn");
            assertThat(letter.getSubject()).contains(TITLE);
            assertThat(String.valueOf(letter.getContent())).contains(submission);
            assertThat(GreenMailUtil.getHeaders(letter)).contains("Auto-Submitted: auto-generated");
        } finally {
            server.stop();
        }
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
