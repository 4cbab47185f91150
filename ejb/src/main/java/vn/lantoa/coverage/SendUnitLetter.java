package vn.lantoa.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.Templates;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.outbox.EventHandler;

/**
 * Sends the letter of a week to the readers who have not received it. If the server crashes before it records a sent
 * letter, the reader receives the letter twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SendUnitLetter implements EventHandler<UnitLetterMade> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    UnitLetters letters;

    @Inject
    LetterContents contents;

    @Inject
    LetterLinks links;

    @Inject
    Mailer mailer;

    @Inject
    Templates templates;

    @Inject
    HubAddress address;

    @Override
    public boolean isOn() {
        return mailer.isOn();
    }

    @Override
    public void on(UnitLetterMade event) {
        if (!mailer.isOn()) return;
        var week = new LetterWeek(LocalDate.parse(event.week()));
        var readers = letters.readers(event.unit(), week);
        if (readers.isEmpty()) return;
        var content = contents.of(event.unit(), week);
        for (var reader : readers) {
            mailer.send(write(content, week, reader));
            letters.sent(event.unit(), week, reader.id());
        }
    }

    private Letter write(LetterContent content, LetterWeek week, UnitLetters.Reader reader) {
        var end = address.of("/letters/end/coverage?link=" + links.of(reader.id()));
        var text = templates.render(
                "mail/unit-week.ftl",
                Map.of(
                        "content", content,
                        "first", DAY.format(week.first()),
                        "last", DAY.format(week.last()),
                        "year", String.valueOf(week.last().getYear()),
                        "page",
                                address.of("/console/coverage?unit=" + content.unitCode())
                                        .toString(),
                        "declare", address.of("/console/coverage/declarations").toString(),
                        "end", end.toString()));
        return Letter.of(reader.email(), text, end);
    }
}
