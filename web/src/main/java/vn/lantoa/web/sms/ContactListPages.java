package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.contact.EmptyContactList;
import vn.lantoa.sms.contact.ImportContacts;
import vn.lantoa.sms.contact.RecordOptOut;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of agencies' lawful contact lists, and of opt-outs. No page shows a number. */
@Path("/console/sms/lists")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ContactListPages {
    private static final String PLACE = "/console/sms/lists";
    private static final String LISTS = "sms/gateway/lists.ftlh";
    private static final String NEW = "sms/gateway/list-new.ftlh";

    @Inject
    ContactListQueries queries;

    @Inject
    ImportContacts importContacts;

    @Inject
    EmptyContactList empty;

    @Inject
    RecordOptOut record;

    @Inject
    ContactListForm listForm;

    @Inject
    TypedForm form;

    @GET
    public Page lists() {
        return form.empty(LISTS, all());
    }

    @GET
    @Path("new")
    public Page blank() {
        return form.empty(NEW, listForm.model(Map.of()));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(List<EntityPart> parts) {
        var given = ContactListForm.texts(parts);
        return form.answer(
                () -> {
                    importContacts.call(listForm.read(given, form.actor()));
                    return Page.seeOther(PLACE);
                },
                NEW,
                () -> listForm.model(given));
    }

    @POST
    @Path("{list}/emptying")
    public Response empty(@PathParam("list") String list) {
        empty.call(ContactListId.parse(list), form.actor());
        return Page.seeOther(PLACE);
    }

    /** Records an opt-out reported to an officer. */
    @POST
    @Path("opt-outs")
    public Response optOut() {
        return form.answer(
                () -> {
                    record.call(form.text("number"), form.actor());
                    return Page.seeOther(PLACE);
                },
                LISTS,
                this::all);
    }

    private Map<String, ?> all() {
        return Map.of("lists", queries.list(form.actor()), "optOuts", queries.optOuts(form.actor()));
    }
}
