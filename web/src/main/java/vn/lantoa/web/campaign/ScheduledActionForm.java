package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.TypedForm;

/** The form of a scheduled action, with the fields that its kind needs. */
@RequestScoped
class ScheduledActionForm {
    @Inject
    ActionAdapters adapters;

    @Inject
    CommuneChoices communes;

    @Inject
    TypedForm form;

    /** Returns the choices of the form. */
    Map<String, ?> choices(ScheduledActionKind kind) {
        var choices = new HashMap<String, Object>();
        choices.put("kind", kind);
        choices.put("forms", MessageForm.values());
        choices.put("classes", MessageClass.values());
        choices.putAll(adapters.of(kind).choices());
        choices.putAll(communes.model());
        return choices;
    }

    ScheduledAction read() {
        return adapters.of(form.one("kind", ScheduledActionKind.class)).typed();
    }
}
