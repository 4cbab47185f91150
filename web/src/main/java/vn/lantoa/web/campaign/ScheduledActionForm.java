package vn.lantoa.web.campaign;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import vn.lantoa.campaign.action.ScheduledAction;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

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
    Map<String, ?> choices(String kind) {
        var adapter = adapters.find(kind).orElseThrow(() -> new NotFound("action-kind"));
        var choices = new HashMap<String, Object>();
        choices.put("kind", adapter.kind());
        choices.put("forms", MessageForm.values());
        choices.put("classes", MessageClass.values());
        choices.putAll(adapter.choices());
        choices.putAll(communes.model());
        return choices;
    }

    ScheduledAction read() {
        return RequestParsing.required("kind", form.text("kind"), adapters::find)
                .typed();
    }
}
