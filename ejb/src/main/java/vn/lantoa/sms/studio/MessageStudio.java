package vn.lantoa.sms.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Templates;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.sms.segment.SmsTariff;
import vn.lantoa.sms.segment.SmsText;
import vn.lantoa.sms.tariff.TariffQueries;

/** Fills in templates and measures messages. Keeps nothing. */
@ApplicationScoped
public class MessageStudio {
    /** The longest text that is measured, in characters: more than 255 parts of the longer kind is no message. */
    public static final int MOST = 50_000;

    @Inject
    Templates templates;

    @Inject
    TariffQueries tariffs;

    /** The templates that can be filled in. */
    public List<MessageTemplate> templates() {
        return MessageTemplates.ALL;
    }

    /** The text of this template with these values; throws {@link Rejected} with all issues of them. */
    public String compose(String slug, Map<String, String> values) {
        var template = MessageTemplates.find(slug).orElseThrow(() -> new Rejected(Issues.of("template", "not-known")));
        template.check(values).throwIfAny();
        return SmsText.clean(templates.render("sms/" + slug + ".ftl", template.shown(values)));
    }

    /**
     * The three forms of a text side by side, and what they cost to so many numbers.
     *
     * @param typed what counts for companies without a tariff of their own
     * @param by who asks: officers are shown the costs at each company
     */
    public List<MeasuredForm> measure(String text, SmsTariff typed, long numbers, Actor by) {
        Issues.none()
                .when(text.length() > MOST, "text", "too-long", MOST)
                .when(numbers < 0, "numbers", "malformed")
                .throwIfAny();
        var pricing = new Pricing(typed, numbers, tariffs.beside(by), tariffs.today());
        return Stream.of(MessageForm.values())
                .map(form -> MeasuredForm.of(form, text, pricing))
                .toList();
    }
}
