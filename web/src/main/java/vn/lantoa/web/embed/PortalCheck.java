package vn.lantoa.web.embed;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.lantoa.embed.check.CheckPortal;
import vn.lantoa.embed.check.ComponentPin;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.web.request.CurrentActor;

/** Runs a portal check for the caller. */
@RequestScoped
class PortalCheck {
    @Inject
    CheckPortal check;

    @Inject
    ComponentScript script;

    @Inject
    CurrentActor current;

    CheckPortal.Outcome ask(String page) {
        var pin = new ComponentPin(ComponentScript.NEWEST, script.integrity());
        return check.call(new CheckPortal.Command(current.actor(), page, pin));
    }

    /** Returns the model with the result; throws {@link Conflict} if the check must be repeated later. */
    public Map<String, ?> check(String page) {
        var outcome = ask(page);
        if (outcome instanceof CheckPortal.NotNow later)
            throw new Conflict("portal-check-not-now", "wait " + later.seconds() + " seconds");
        return model(PortalCheckJson.Report.of(((CheckPortal.Checked) outcome).report()));
    }

    /** Returns the model before any check. */
    public Map<String, ?> nothing() {
        return model(null);
    }

    private static Map<String, ?> model(PortalCheckJson.@Nullable Report report) {
        var model = new HashMap<String, Object>();
        if (report != null) model.put("report", report);
        return model;
    }
}
