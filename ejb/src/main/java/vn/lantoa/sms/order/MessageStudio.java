package vn.lantoa.sms.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.HubJson;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Templates;

/** Composer of messages from templates, and calculator of their size and cost. Stateless. */
@ApplicationScoped
public class MessageStudio {
    /** The maximum length of a text in characters; a message of more than 255 parts cannot be sent. */
    public static final int MOST = 50_000;

    /** Message templates with their fields. */
    static final List<MessageTemplate> ALL =
            List.of(HubJson.file("/vn/lantoa/sms/templates.json", MessageTemplate[].class));

    @Inject
    Templates templates;

    @Inject
    Tariffs tariffs;

    /** Returns the available templates. */
    public List<MessageTemplate> templates() {
        return ALL;
    }

    /**
     * Returns the text of this template with these values.
     *
     * @throws Rejected with all issues of the values
     */
    public String compose(String slug, Map<String, String> values) {
        var template = find(slug).orElseThrow(() -> new Rejected(Issues.of("template", "not-known")));
        template.check(values).throwIfAny();
        return SmsText.clean(templates.render("sms/" + slug + ".ftl", template.shown(values)));
    }

    static Optional<MessageTemplate> find(String slug) {
        return ALL.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /**
     * Returns the three forms of a text with their costs for this number of recipients.
     *
     * @param typed prices for companies without a tariff of their own
     * @param by caller; only officers see the costs at each company
     */
    public List<FormView> measure(String text, SmsTariff typed, long numbers, Actor by) {
        Issues.none()
                .when(text.length() > MOST, "text", "too-long", MOST)
                .when(numbers < 0, "numbers", "malformed")
                .throwIfAny();
        var pricing = new Pricing(typed, numbers, tariffs.beside(by), tariffs.today());
        return Stream.of(MessageForm.values())
                .map(form -> FormView.of(form, text, pricing))
                .toList();
    }
}
