package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.NewOrganisation;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationKind;
import vn.lantoa.organisation.succession.Successor;
import vn.lantoa.web.page.TypedForm;

/** The form of a succession, and the officer who sent it. */
@RequestScoped
class TypedSuccession {
    @Inject
    TypedForm form;

    TypedForm form() {
        return form;
    }

    Actor by() {
        return form.actor();
    }

    /** The successor of this number: an existing one, or one to be founded on the effective day. */
    Optional<Successor> successor(String number) {
        var existing = form.findId("successor" + number);
        if (existing.isPresent()) return Optional.of(new Successor.Existing(new OrganisationId(existing.get())));
        if (form.text("name" + number).isEmpty() && form.text("code" + number).isEmpty()) return Optional.empty();
        return Optional.of(new Successor.Founded(new NewOrganisation(
                form.one("kind" + number, OrganisationKind.class),
                form.text("code" + number),
                form.text("name" + number),
                form.text("parent" + number),
                form.day("effectiveOn"),
                null,
                "")));
    }
}
