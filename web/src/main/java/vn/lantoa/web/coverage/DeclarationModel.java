package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.declared.DeclarationKind;
import vn.lantoa.coverage.declared.DeclarationState;
import vn.lantoa.coverage.declared.DeclarationText;
import vn.lantoa.coverage.declared.DeclarationView;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.plan.Plans;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.OrganisationChoices;
import vn.lantoa.web.page.PageWords;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;

/** Builds the models of the declaration pages, and parses their form. */
@RequestScoped
class DeclarationModel {
    @Inject
    OwnUnits units;

    @Inject
    Plans plans;

    @Inject
    TermChoices terms;

    @Inject
    PageWords words;

    @Inject
    TypedForm form;

    /**
     * Returns the model of the form for a unit.
     *
     * @param unit null if the caller may declare for none
     * @param given initial values of the form
     */
    Map<String, Object> form(@Nullable OrganisationView unit, Map<String, String> given) {
        var model = new HashMap<String, Object>();
        model.put("unit", unit == null ? "" : unit.code());
        model.put("unitName", unit == null ? "" : unit.name());
        model.put("units", OrganisationChoices.byCode(units.all()));
        model.put(
                "kinds",
                List.of(DeclarationKind.values()).stream()
                        .map(kind -> new Choice(kind.slug(), words.text("declaration.kind." + kind.slug())))
                        .toList());
        model.put("given", given);
        model.put("today", units.today().toString());
        model.put("audienceChoices", terms.audiences());
        model.put("taskChoices", unit == null ? List.of() : tasks(unit, given.getOrDefault("tasks", "")));
        return model;
    }

    /** Returns the current tasks of the unit, and those already chosen. */
    private List<Choice> tasks(OrganisationView unit, String chosen) {
        var before = Set.of(chosen.split("\n"));
        return plans.last().plan().tasks().stream()
                .filter(task -> task.isFor(unit, units.today()) || before.contains(task.code()))
                .map(task -> new Choice(task.code(), task.code() + " " + task.name(words.language())))
                .toList();
    }

    /** Returns the submitted form. */
    DeclarationText typed() {
        return new DeclarationText(
                form.text("kind"),
                form.text("title"),
                form.text("first"),
                form.text("last"),
                form.text("amount"),
                form.text("venue"),
                form.text("proof"),
                form.text("asset"),
                form.all("tasks"),
                form.all("audiences"));
    }

    /** Returns the form values of an existing declaration. */
    static Map<String, String> given(DeclarationView view) {
        var spec = view.spec();
        var asset = spec.about().asset();
        return Map.of(
                "kind", spec.kind().slug(),
                "title", spec.title(),
                "first", spec.days().firstOn().toString(),
                "last", spec.days().lastOn().toString(),
                "amount", String.valueOf(spec.amount()),
                "venue", spec.venue(),
                "proof", spec.proof(),
                "asset", asset == null ? "" : "/a/" + asset,
                "tasks", String.join("\n", spec.about().tasks()),
                "audiences", String.join("\n", spec.about().audiences()));
    }

    /** Returns the model of one declaration's page. */
    Map<String, ?> one(DeclarationView view) {
        var unit = view.unit().organisation();
        var standing = view.standing();
        var changes = standing.isOpen() && units.mayDeclareFor(unit);
        var confirms = standing.state().mayBecome(DeclarationState.CONFIRMED) && units.mayConfirmFor(unit);
        var isOwn = standing.madeBy().equals(form.actor().reference());
        return Map.of(
                "one", view,
                "mayChange", changes,
                "mayProve", changes && view.file() == null,
                "mayConfirm", confirms && !isOwn,
                "waits", confirms && isOwn);
    }
}
