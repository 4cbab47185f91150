package vn.lantoa.organisation.smtp;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Clock;
import java.util.Date;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.MailFault;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.organisation.SmtpConfig;

/**
 * Mailer that uses the SMTP server in {@code LANTOA_SMTP_URL}. {@code smtp://} requires STARTTLS, {@code smtps://} uses
 * TLS from the start; {@code ?from=} sets the sender. Without TLS, letters are sent only to a server on this machine,
 * because they contain password links. {@code plain=accepted} lifts this restriction.
 */
@ApplicationScoped
class SmtpMailer implements Mailer {
    private static final String PATIENCE_MILLIS = "10000";

    @Inject
    SmtpConfig config;

    @Inject
    HubAddress address;

    @Inject
    Clock clock;

    @Override
    public boolean isOn() {
        return config.url() != null;
    }

    @Override
    public void send(Letter letter) {
        var url = Objects.requireNonNull(config.url(), "no mail server is configured");
        var session = Session.getInstance(properties(url));
        try (var transport = session.getTransport()) {
            var message = message(session, letter, sender(url));
            transport.connect(url.getHost(), url.getPort(), credential(url, 0), credential(url, 1));
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw new MailFault("the mail server " + url.getHost() + " did not accept an e-mail", e);
        }
    }

    private MimeMessage message(Session session, Letter letter, String sender) throws MessagingException {
        var message = new MimeMessage(session);
        message.setFrom(new InternetAddress(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), UTF_8.name());
        message.setText(letter.text(), UTF_8.name());
        message.setSentDate(Date.from(clock.instant()));
        // keeps out-of-office replies from answering the letter
        message.setHeader("Auto-Submitted", "auto-generated");
        var unsubscribe = letter.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        return message;
    }

    static Properties properties(URI url) {
        var protocol = url.getScheme();
        var properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        for (var key : new String[] {"connectiontimeout", "timeout", "writetimeout"})
            properties.put("mail." + protocol + "." + key, PATIENCE_MILLIS);
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(needsTls(url)));
        properties.put("mail." + protocol + ".ssl.checkserveridentity", "true");
        properties.put("mail." + protocol + ".auth", String.valueOf(credential(url, 0) != null));
        return properties;
    }

    private static boolean needsTls(URI url) {
        var host = url.getHost();
        var here = host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
        return !here && !"accepted".equals(option(url, "plain"));
    }

    private static @Nullable String option(URI url, String name) {
        var query = url.getRawQuery() == null ? "" : url.getRawQuery();
        return Stream.of(query.split("&"))
                .filter(one -> one.startsWith(name + "="))
                .map(one -> decoded(one.substring(name.length() + 1)))
                .findFirst()
                .orElse(null);
    }

    private String sender(URI url) {
        var from = option(url, "from");
        if (from != null) return from;
        var user = credential(url, 0);
        return user != null && user.contains("@")
                ? user
                : "lantoa@" + address.url().getHost();
    }

    private static @Nullable String credential(URI url, int part) {
        var info = url.getRawUserInfo();
        if (info == null) return null;
        var parts = info.split(":", 2);
        return part < parts.length ? decoded(parts[part]) : null;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    }
}
