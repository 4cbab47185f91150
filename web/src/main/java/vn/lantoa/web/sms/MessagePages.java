package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.asset.MetadataField;
import vn.lantoa.sms.order.FormView;
import vn.lantoa.sms.order.MessageStudio;
import vn.lantoa.sms.order.MessageTemplate;
import vn.lantoa.sms.order.MessageTemplate.TemplateField;
import vn.lantoa.web.asset.OwnOrganisations;
import vn.lantoa.web.asset.page.SharedFields;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.page.UiLanguage;

/**
 * The message studio: a template or a free text, previews of its three forms while an officer types, and the creation
 * of a draft.
 */
@Path("/console/messages")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MessagePages {
    private static final List<MetadataField> SHARED =
            MetadataField.SHARED.stream().filter(AssetKind.SMS_TEXT::needs).toList();

    @Inject
    MessageRequests requests;

    @Inject
    MessageStudio studio;

    @Inject
    OwnOrganisations own;

    @Inject
    TypedForm form;

    @Inject
    UiLanguage ui;

    @Inject
    SharedFields shared;

    /** A field of the chosen template, with its typed value. */
    public record Field(String name, String type, int most, String label) {}

    @GET
    public Page studio(@QueryParam("template") @DefaultValue("") String template) {
        return form.empty(page(template, "", Optional.empty()));
    }

    @POST
    public Response keep(@FormParam("then") @DefaultValue("keep") String then) {
        var template = form.text("template");
        return form.answer(
                () -> then.equals("count") ? counted(template) : kept(),
                () -> page(template, form.text("text"), Optional.empty()));
    }

    /** Returns the fragment with the forms, which the page loads while an officer types. */
    @POST
    @Path("count")
    public Page count() {
        return Page.of("sms/forms.ftlh").with("forms", forms(text()));
    }

    @GET
    @Path("{asset}")
    public Page read(@PathParam("asset") String asset, @QueryParam("version") @Nullable Integer version) {
        var message = requests.read(AssetId.parse(asset), Optional.ofNullable(version));
        return Page.of("sms/message.ftlh").with("message", message).with("forms", message.forms());
    }

    private Response kept() {
        var asset = requests.write(
                form.text("organisation"),
                form.text("language"),
                form.text("title"),
                text(),
                shared.change(SHARED, ""));
        return Page.seeOther("/console/assets/" + asset + "/draft");
    }

    private Response counted(String template) {
        var text = text();
        return form.again(page(template, text, Optional.of(text))).shown();
    }

    private String text() {
        var template = form.text("template");
        var values = new HashMap<String, String>();
        for (var field : fields(template)) values.put(field.name(), form.text("field-" + field.name()));
        return requests.text(form.text("text"), template, values);
    }

    private List<FormView> forms(String text) {
        var numbers = Prices.typed("numbers", form.text("numbers"));
        var tariff = Prices.tariff(
                Prices.typed("gsm7", form.text("gsm7")),
                form.text("ucs2").isEmpty() ? null : Prices.typed("ucs2", form.text("ucs2")));
        return requests.forms(text, tariff, numbers.signum() == 0 ? 1 : numbers.longValue());
    }

    private Page page(String template, String text, Optional<String> counted) {
        var templates = studio.templates();
        return shared.with(Page.of("sms/studio.ftlh"), SHARED)
                .with("template", templates.stream().anyMatch(one -> one.slug().equals(template)) ? template : "")
                .with("templates", Choice.of(templates, MessageTemplate::slug, one -> label(one.labels())))
                .with("fields", fields(template).stream().map(this::field).toList())
                .with("organisations", OrganisationChoices.byCode(own.all()))
                .with("text", text)
                .with("forms", counted.map(this::forms).orElse(List.of()));
    }

    private List<TemplateField> fields(String template) {
        return studio.templates().stream()
                .filter(one -> one.slug().equals(template))
                .flatMap(one -> one.fields().stream())
                .collect(Collectors.toList());
    }

    private Field field(TemplateField field) {
        var type =
                switch (field.type()) {
                    case TEXT -> "text";
                    case DATE -> "date";
                    case TIME -> "time";
                    case LINK -> "url";
                };
        return new Field(field.name(), type, field.most(), label(field.labels()));
    }

    private String label(Map<String, String> labels) {
        return labels.getOrDefault(ui.tag(), "");
    }
}
