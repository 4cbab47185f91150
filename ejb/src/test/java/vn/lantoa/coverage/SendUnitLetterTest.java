package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.coverage.LetterContent.Hanging;
import vn.lantoa.coverage.LetterContent.Missing;
import vn.lantoa.coverage.LetterContent.UseCount;
import vn.lantoa.coverage.UnitLetters.Reader;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.Letter;
import vn.lantoa.organisation.MailFault;
import vn.lantoa.organisation.Mailer;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.platform.template.FreemarkerTemplates;

class SendUnitLetterTest {
    private static final UnitLetterMade EVENT =
            new UnitLetterMade(new OrganisationId(new UUID(0, 1)), "2026-11-16", Instant.EPOCH);

    private final List<Letter> sent = new ArrayList<>();
    private final List<Reader> waiting = new ArrayList<>(List.of(reader(1), reader(2)));
    private LetterContent content = new LetterContent(
            "Sở Y tế",
            "so-yte",
            List.of(new UseCount("SHOWN", 3), new UseCount("HELD", 1)),
            List.of(new Missing("2.3", "Cổng và mạng nội bộ", "Portals")),
            List.of(
                    new Hanging("Tờ rơi cũ", "https://yte.example.vn/tin/1", "WITHDRAWN"),
                    new Hanging("Áp phích", "https://yte.example.vn/tin/2", "FORGED"),
                    new Hanging("Áp phích", "PN-01 Pa-nô", "ALARM"),
                    new Hanging("Áp phích", "PN-02 Pa-nô", "MISTAKEN")));
    private int dies;

    @Test
    void lists_finds_gaps_and_displays_in_both_languages_with_an_unsubscribe_link() {
        send().on(EVENT);

        assertThat(sent).hasSize(2).first().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("canbo1@tinh.example.vn");
            assertThat(letter.subject()).contains("16/11/2026 – 22/11/2026", "Sở Y tế");
            assertThat(letter.text())
                    .contains(
                            "- Hiển thị trên trang: 3",
                            "- Hội nghị, sự kiện: 1",
                            "- 2.3 Cổng và mạng nội bộ",
                            "- Tờ rơi cũ (đã thu hồi)",
                            "- Áp phích (bị giả mạo)",
                            "- Áp phích (khác bản gốc, chờ xem xét)",
                            "PN-02 Pa-nô (differs from the original by mistake)",
                            "https://yte.example.vn/tin/1",
                            "https://lantoa.example.vn/console/coverage?unit=so-yte",
                            "Found: Shown by sites 3, Events 1.",
                            "2.3 Portals.");
            assertThat(letter.unsubscribe())
                    .isEqualTo(URI.create("https://lantoa.example.vn/letters/end/coverage?link=link-1"));
        });
    }

    @Test
    void states_that_nothing_was_found() {
        content = new LetterContent("Sở Y tế", "so-yte", List.of(), List.of(), List.of());

        send().on(EVENT);

        assertThat(sent.get(0).text())
                .contains("Không có lượt sử dụng nào", "Found: nothing.")
                .doesNotContain("CẦN GỠ", "chưa có minh chứng trong năm");
    }

    @Test
    void resumes_after_a_mail_server_failure_with_the_remaining_recipients() {
        dies = 2;
        assertThatThrownBy(() -> send().on(EVENT)).isInstanceOf(MailFault.class);
        dies = 0;

        send().on(EVENT);
        send().on(EVENT);

        assertThat(sent).extracting(Letter::to).containsExactly("canbo1@tinh.example.vn", "canbo2@tinh.example.vn");
    }

    private SendUnitLetter send() {
        var send = new SendUnitLetter();
        send.letters = new UnitLetters() {
            @Override
            List<Reader> readers(OrganisationId unit, LetterWeek week) {
                return List.copyOf(waiting);
            }

            @Override
            void sent(OrganisationId unit, LetterWeek week, OfficerId officer) {
                waiting.removeIf(reader -> reader.id().equals(officer));
            }
        };
        send.contents = new LetterContents() {
            @Override
            LetterContent of(OrganisationId unit, LetterWeek week) {
                return content;
            }
        };
        send.links = new LetterLinks() {
            @Override
            String of(OfficerId officer) {
                return "link-" + officer.value().getLeastSignificantBits();
            }
        };
        send.mailer = new Mailer() {
            @Override
            public boolean isOn() {
                return true;
            }

            @Override
            public void send(Letter letter) {
                if (sent.size() + 1 == dies) throw new MailFault("away", new IllegalStateException());
                sent.add(letter);
            }
        };
        send.templates = new FreemarkerTemplates();
        send.address = new HubAddress(URI.create("https://lantoa.example.vn"), URI.create("https://lantoa.example.vn"));
        return send;
    }

    private static Reader reader(int number) {
        return new Reader(new OfficerId(new UUID(0, number)), "canbo" + number + "@tinh.example.vn");
    }
}
