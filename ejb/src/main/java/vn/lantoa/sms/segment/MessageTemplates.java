package vn.lantoa.sms.segment;

import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.HubJson;

/** Message templates with their fields, from {@code templates.json}. */
final class MessageTemplates {
    static final List<MessageTemplate> ALL =
            List.of(HubJson.file("/vn/lantoa/sms/templates.json", MessageTemplate[].class));

    private MessageTemplates() {}

    static Optional<MessageTemplate> find(String slug) {
        return ALL.stream().filter(one -> one.slug().equals(slug)).findFirst();
    }
}
