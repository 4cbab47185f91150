package vn.lantoa.web.distribution.own;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityPart;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.web.distribution.published.EvidenceJson;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;
import vn.lantoa.web.request.UnicodeText;

/** A form or table of published reports as a partner typed it; an asset is named by its id or its address. */
@RequestScoped
class PublishedForm {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int KIBIBYTES = 1024;

    @Inject
    TypedForm form;

    @Inject
    ZoneId zone;

    EvidenceJson.New read() {
        var version = form.text("version");
        if (!version.matches("\\d{0,6}")) throw new Rejected(Issues.of("version", "not-a-number"));
        return new EvidenceJson.New(
                asset(form.text("asset")),
                version.isEmpty() ? null : Integer.valueOf(version),
                orNull(form.text("medium")),
                form.text("address"),
                form.text("slot"),
                at(form.text("at")),
                form.text("note"),
                null);
    }

    private static @Nullable String asset(String text) {
        var id = ID.matcher(text);
        return id.find() ? id.group() : orNull(text);
    }

    private @Nullable String at(String text) {
        if (text.isEmpty()) return null;
        return RequestParsing.moment(text)
                .map(at -> at.atZone(zone).toInstant().toString())
                .orElse(text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** A table sent as a file, and whether it is only to be checked. */
    record Sent(String csv, boolean trial) {
        static Sent of(List<EntityPart> parts) {
            var csv = "";
            var trial = false;
            for (var part : parts) {
                if (part.getName().equals("file")) csv = UnicodeText.sent(part, KIBIBYTES);
                if (part.getName().equals("trial")) trial = true;
            }
            return new Sent(csv, trial);
        }
    }
}
