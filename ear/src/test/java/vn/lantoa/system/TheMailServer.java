package vn.lantoa.system;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.run.demo.HubClient;

/** The shared mail server of all system tests, a third-party one; it keeps all messages. It ends with the product. */
final class TheMailServer {
    /** The sender of the hub's e-mails. */
    static final String SENDER = "lantoa@tinh.example.vn";

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static @Nullable GreenMail server;

    private TheMailServer() {}

    /** The value of {@code LANTOA_SMTP_URL}. */
    static synchronized String url() {
        var started = server;
        if (started == null) {
            started = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
            started.start();
            server = started;
        }
        return "smtp://127.0.0.1:" + started.getSmtp().getPort() + "?from=" + SENDER;
    }

    /** The first e-mail to this address that contains this text; waits for it. */
    static MimeMessage letter(String address, String naming) {
        HubClient.await("a letter to " + address, PATIENCE, () -> !letters(address, naming)
                .isEmpty());
        return letters(address, naming).get(0);
    }

    static String text(MimeMessage letter) {
        try {
            return String.valueOf(letter.getContent());
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized List<MimeMessage> letters(String address, String naming) {
        if (server == null) return List.of();
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> isTo(letter, address) && text(letter).contains(naming))
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getAllRecipients())
                    .anyMatch(one -> one.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static synchronized void stop() {
        if (server != null) server.stop();
        server = null;
    }
}
